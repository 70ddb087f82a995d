const HEADS = ['shown', 'measured', 'Wijkraam', 'vega-embed', 'ratio'];

const DIGITS = { ms: 1, kB: 1, shift: 3 };

const amount = (value, unit) =>
  `${value.toFixed(unit === 'ms' && value >= 100 ? 0 : DIGITS[unit])}${unit === 'shift' ? '' : ` ${unit}`}`;

const cells = ({ title, measure, unit, ours, theirs, ratio }) => [
  title,
  measure,
  amount(ours, unit),
  amount(theirs, unit),
  ratio === null ? '' : ratio.toFixed(2),
];

const verdict = ({ met, goal, found }) => [met ? 'met' : 'not met', goal, found];

function aligned(lines, firstRight) {
  if (lines.length === 0) return '';
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column < firstRight ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export const asText = ({ rows, goals }) =>
  [aligned([HEADS, ...rows.map(cells)], 2), aligned(goals.map(verdict), 3)].join('\n\n');

const markdownTable = (heads, aligns, lines) =>
  [heads, aligns, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');

export const asMarkdown = ({ about, rows, goals }) =>
  [
    `Medians, ${about.date}, runs: ${about.runs}. ${about.browser}, Node ${about.node}, ` +
      `vega ${about.versions.vega}, vega-lite ${about.versions['vega-lite']}, ` +
      `vega-embed ${about.versions['vega-embed']}.`,
    markdownTable(HEADS, ['---', '---', '--:', '--:', '--:'], rows.map(cells)),
    markdownTable(
      ['goal', 'found', 'met'],
      ['---', '--:', '---'],
      [...goals.map(({ goal, found, met }) => [goal, found, met ? 'yes' : 'no'])],
    ),
  ].join('\n\n');
