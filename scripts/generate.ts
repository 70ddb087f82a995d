import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { charts } from './generate/charts.js';
import { customElements, customElementsManifest } from './generate/custom-elements.js';
import { editorData } from './generate/editor-data.js';
import { embedStyles } from './generate/embed-styles.js';
import { jsonSchemas } from './generate/json-schema.js';
import { tokens } from './generate/tokens.js';
import { sentences } from './generate/sentences.js';
import { typings } from './generate/typings.js';
import { ROOT } from './lib/root.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const manifest = await customElementsManifest();
const outputs = [
  ...jsonSchemas(),
  ...charts(),
  ...customElements(manifest),
  ...editorData(manifest),
  ...typings(manifest),
  ...embedStyles(),
  ...(await tokens()),
  ...(await sentences()),
];
const different: string[] = [];

for (const { path, text, compact } of outputs) {
  const file = resolve(ROOT, path);
  const options = { ...(await resolveConfig(file)), filepath: file };
  const wanted = compact ? text : await format(text, options);
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present === wanted) continue;

  different.push(relative(ROOT, file));
  if (values.check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

if (values.check && different.length > 0) {
  console.error('These files are not what npm run generate makes:');
  process.exitCode = 1;
}
for (const path of different) console.log(values.check ? `  ${path}` : `Wrote ${path}`);
