import { INK, OWN } from './shapes.js';
import { TYPE } from './block.js';
import { PICTURE_FONT } from '../../../downloads/picture-font.js';

const type = Object.entries(TYPE)
  .map(
    ([name, { size, line, bold }]) =>
      `.${name} { font-size: ${size}pt; line-height: ${line}pt; font-weight: ${bold ? 700 : 400}; }`,
  )
  .join('\n');

const gaps = [0, 2, 4, 8, 12].map((gap) => `.gap-${gap} { gap: ${gap}pt; }`).join('\n');

/** How a sheet looks: black on white, and every meaning a shape. */
export const STYLE = `
@page { size: A4; margin: 0; }
html { background: #e7e3d9; }
body { margin: 0; }
.sheet {
  box-sizing: border-box;
  inline-size: 210mm;
  block-size: 296.8mm;
  margin: 0 auto;
  padding: 8mm 13mm;
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  background: #fff;
  color: ${INK};
  font-family: ${PICTURE_FONT};
  font-size-adjust: 0.519;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
h1, h2, h3, p { margin: 0; }
svg { display: block; flex: none; overflow: visible; direction: ltr; }
.stack { display: flex; flex-direction: column; min-inline-size: 0; }
${gaps}
.beside { display: flex; gap: 20pt; align-items: flex-start; }
${type}
.huge, .large, .number { color: ${OWN}; }
.title-1, .title-2, .huge { letter-spacing: -0.02em; }
.head { padding-block-end: 6pt; border-block-end: 4pt solid ${INK}; }
.with-bars { align-items: center; }
.with-bars > .stack { flex: 0 0 285pt; }
.pair > * { flex: 0 0 250.5pt; box-sizing: border-box; }
.figure { padding-inline-start: 9pt; border-inline-start: 3pt solid ${INK}; }
.figure.wider { border-inline-start-style: dashed; }
.marked { gap: 5pt; }
.marked svg { margin-block-start: 2pt; }
.keyed { gap: 6pt; }
.keyed svg { margin-block-start: 2pt; }
.sealed { gap: 8pt; justify-content: space-between; }
.ruled { padding-block-start: 12pt; border-block-start: 1pt solid ${INK}; }
.lower > * { flex: 0 0 250.5pt; }
.foot { padding-block-start: 9pt; border-block-start: 4pt solid ${INK}; }
.with-code { justify-content: space-between; }
h2.fine { font-weight: 700; }
@media print {
  html { background: none; }
}
`;
