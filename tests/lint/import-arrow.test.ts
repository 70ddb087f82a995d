import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const ROOT = resolve(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: ROOT,
  // The rule needs no types, and files that are not there have none.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] as never,
  ruleFilter: ({ ruleId }) => ruleId === 'wijkraam/import-arrow',
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(ROOT, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

const REFUSED: readonly (readonly [file: string, code: string])[] = [
  ['data-schema/a.ts', "import '../src/reading/index.js';"],
  ['data-schema/a.ts', "import type { A } from '../src/base/widget.js';"],
  ['data-schema/checks/a.ts', "export * from '../../src/language/index.js';"],
  ['data-schema/a.ts', "import * as z from 'zod';"],
  ['data-schema/a.ts', "import { parse } from 'zod/v4/core';"],
  ['data-schema/a.ts', "import { html } from 'lit';"],
  ['src/reading/a.ts', "import '../language/index.js';"],
  ['src/reading/a.ts', "const a = import('../charts/chart.js');"],
  ['src/reading/a.ts', "import * as z from 'zod/mini';"],
  ['src/language/a.ts', "import '../charts/types.js';"],
  ['src/language/tell/a.ts', "import '../../base/widget.js';"],
  ['src/checking/a.ts', "import 'node:fs';"],
  ['src/checking/a.ts', "import '../cli/source.js';"],
  ['src/checking/a.ts', "import { html } from 'lit';"],
  ['src/check-page/a.ts', "import '../cli/source.js';"],
  ['src/check-page/a.ts', "import '../widgets/comparison/comparison.js';"],
  ['src/charts/a.ts', "import '../base/widget.js';"],
  ['src/charts/a.ts', "import { html } from 'lit';"],
  ['src/charts/a.ts', "import { View } from 'vega-view';"],
  ['src/charts/vega-parts.ts', "import embed from 'vega-embed';"],
  ['src/charts/a.ts', "import '../styles/base.js';"],
  ['src/charts/a.ts', "import '../downloads/downloads.js';"],
  ['src/downloads/a.ts', "import '../base/widget.js';"],
  ['src/downloads/a.ts', "import { html } from 'lit';"],
  ['src/styles/a.ts', "import '../language/index.js';"],
  ['src/base/a.ts', "import '../widgets/comparison/comparison.js';"],
  ['src/base/a.ts', "import { View } from 'vega';"],
  ['src/widgets/comparison/a.ts', "import '../indicator-gauge/scale.js';"],
  ['src/widgets/comparison/a.ts', "import '../../downloads/downloads.js';"],
  ['src/widgets/comparison/a.ts', "import '../../embed/script.js';"],
  ['src/widgets/comparison/a.ts', "import '../../../tests/a.js';"],
  ['src/embed/a.ts', "import '../cli/index.js';"],
  ['src/embed/a.ts', "import '../../examples/a.js';"],
  ['src/embed/a.ts', "import 'node:fs';"],
  ['src/cli/a.ts', "import '../widgets/comparison/comparison.js';"],
  ['src/cli/a.ts', "import { html } from 'lit';"],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['data-schema/a.ts', "import * as z from 'zod/mini';"],
  ['data-schema/a.ts', "import type * as core from 'zod/v4/core';"],
  ['data-schema/checks/a.ts', "import '../period.js';"],
  ['src/reading/a.ts', "import '../../data-schema/index.js';"],
  ['src/language/tell/a.ts', "import '../../reading/index.js';"],
  ['src/checking/a.ts', "import { parse } from '@humanwhocodes/momoa';"],
  ['src/check-page/a.ts', "import { html } from 'lit';"],
  ['src/check-page/a.ts', "import '../checking/inspect.js';"],
  ['src/cli/check/a.ts', "import '../../checking/inspect.js';"],
  ['src/charts/a.ts', "import '../language/index.js';"],
  ['src/charts/a.ts', "import type { Spec } from 'vega';"],
  ['src/charts/vega-parts.ts', "export { View } from 'vega-view';"],
  ['src/charts/chart-controller.ts', "import type { ReactiveController } from 'lit';"],
  ['src/downloads/a.ts', "import { loadEngine } from '../charts/engine.js';"],
  ['src/downloads/a.ts', "import type { Records } from '../language/records/index.js';"],
  ['src/base/a.ts', "import '../charts/engine.js';"],
  ['src/base/a.ts', "const a = import('../downloads/downloads.js');"],
  ['src/base/a.ts', "import { Task } from '@lit/task';"],
  ['src/widgets/comparison/a.ts', "import './comparison.styles.js';"],
  ['src/widgets/comparison/a.ts', "import '../../base/widget.js';"],
  ['src/embed/a.ts', "import '../widgets/comparison/define.js';"],
  ['src/cli/a.ts', "import { readFile } from 'node:fs/promises';"],
];

describe('the import arrow', () => {
  for (const [file, code] of REFUSED) {
    it(`refuses ${code} in ${file}`, async () => {
      assert.equal((await complaints(file, code)).length, 1);
    });
  }
  for (const [file, code] of ALLOWED) {
    it(`allows ${code} in ${file}`, async () => {
      assert.deepEqual(await complaints(file, code), []);
    });
  }
});
