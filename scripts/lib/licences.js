import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const HEADING = /^## (\S+) - \S+ \((\S+)\)$/m;

/** The words of a licence, for a package that names it and does not carry them. */
function wordsOf(name, licence) {
  const { author } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  );
  const words = readFileSync(join(ROOT, 'scripts/licences', `${licence}.txt`), 'utf8');
  return `Copyright (c) ${author}\n\n${words}`;
}

/** Gives every package in a list of licences the words of its own. */
export function completeLicences(path) {
  const [start, ...sections] = readFileSync(path, 'utf8').split(/^(?=## )/m);
  const complete = sections.map((section) => {
    const [heading = '', name, licence] = HEADING.exec(section) ?? [];
    const isBare = section.replace(heading, '').trim() === '';
    return isBare ? `${heading}\n\n${wordsOf(name, licence)}\n` : section;
  });
  writeFileSync(path, [start, ...complete].join(''));
}
