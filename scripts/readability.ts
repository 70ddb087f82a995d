import { LEVELS, type Level } from '../src/language/index.js';
import { readExamples } from './facts.js';
import { LIMITS } from './readability/levels.js';
import { readabilityOf, sentencesIn, wordsIn } from './readability/measure.js';
import { sayAll } from './sentences.js';

/** All plain texts of a document that are sentences, wherever they stand. */
function plainTextsIn(value: unknown, isPlain = false): string[] {
  if (typeof value === 'string') return isPlain ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const parts: [string, unknown][] = Object.entries(value);
  return parts.flatMap(([key, part]) =>
    plainTextsIn(part, isPlain || /^plain(Text|Question)$/.test(key)),
  );
}

function report(name: string, texts: readonly string[], level: Level): void {
  const limits = LIMITS[level];
  const { sentences, average, longest, ease, hardWords } = readabilityOf(
    texts.join(' '),
    limits.hardWords,
  );
  const words = wordsIn(longest).length;
  console.log(`${name} (${level})`);
  console.log(
    `  ${sentences} sentences, ${average.toFixed(1)} words each (at most ${limits.average})`,
  );
  console.log(`  longest: ${words} words (at most ${limits.longest}): ${longest}`);
  console.log(`  Flesch-Douma ${ease.toFixed(0)} (at least ${limits.ease})`);
  console.log(`  hard words: ${hardWords.join(', ') || 'none'}`);
  const long = texts.flatMap(sentencesIn).filter((text) => wordsIn(text).length > limits.longest);
  for (const text of new Set(long)) console.log(`  too long: ${text}`);
}

for (const level of LEVELS) {
  const said = Object.values(await sayAll('nl', level)).flat();
  report(
    'What the kit says',
    said.flatMap(({ sentences }) => sentences),
    level,
  );
}
const { gebiedsmonitor, gezondheid, interventiemonitor, procesmonitor } = readExamples();
for (const [name, document] of Object.entries({
  gebiedsmonitor,
  gezondheid,
  interventiemonitor,
  procesmonitor,
})) {
  const texts = plainTextsIn(document);
  if (texts.length > 0) report(`Plain texts of the ${name}`, texts, 'a2');
}
