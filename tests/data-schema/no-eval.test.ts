import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const PROGRAM = `
  const calls = [];
  const spy = (name, target) => new Proxy(target, {
    apply: (to, self, given) => { calls.push(name); return Reflect.apply(to, self, given); },
    construct: (to, given, as) => { calls.push(name); return Reflect.construct(to, given, as); },
  });
  const [own, ownEval] = [globalThis.Function, globalThis.eval];
  globalThis.Function = spy('Function', own);
  globalThis.eval = spy('eval', ownEval);
  const { check } = await import(process.argv[1]);
  const { readFileSync } = await import('node:fs');
  const results = process.argv.slice(2).map((path) => check(JSON.parse(readFileSync(path, 'utf8'))).ok);
  Object.assign(globalThis, { Function: own, eval: ownEval });
  console.log(JSON.stringify({ calls, results }));
`;

const pathOf = (path: string) => new URL(`../../${path}`, import.meta.url);

test('case 21: Building the contract and checking a document makes no code from text', () => {
  const output = execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      PROGRAM,
      pathOf('data-schema/index.ts').href,
      pathOf('data-schema/fixtures/valid/gebiedsmonitor.json').pathname,
      pathOf('data-schema/fixtures/valid/interventiemonitor.json').pathname,
      pathOf('data-schema/fixtures/valid/procesmonitor.json').pathname,
    ],
    { encoding: 'utf8', cwd: pathOf('.').pathname },
  );
  assert.deepEqual(JSON.parse(output), { calls: [], results: [true, true, true] });
});
