import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { policyFor } from '../../src/embed/builder/policy.js';
import { SYSTEMS } from '../../src/embed/builder/systems/index.js';
import { FORM_WORDS } from '../../src/embed/builder/words.js';
import { FORMS, snippetOf } from '../../src/embed/snippets/index.js';
import { sampleEmbed } from './embedding-samples.js';

const text = readFileSync('docs/inbedden.md', 'utf8');
const blocks = [...text.matchAll(/^```\w*\n([^]*?)\n```$/gm)].map(([, block = '']) => block);
const embed = await sampleEmbed();

describe('What webmasters read about embedding', () => {
  for (const form of FORMS) {
    it(`shows the form ${form} as the kit makes it, under the name that the builder gives it`, () => {
      assert.ok(text.includes(FORM_WORDS[form].name));
      assert.ok(blocks.includes(snippetOf(form, embed)));
    });

    it(`shows the policy of the form ${form}`, () => {
      const lines = policyFor(form, embed.description, embed.release);
      const policy = lines.map(({ directive, source }) => `${directive} ${source};`).join('\n');
      assert.ok(blocks.includes(policy), policy);
    });
  }

  for (const system of SYSTEMS) {
    it(`shows what ${system.name} must let through`, () => {
      const form = system.name === 'SharePoint' ? 'frame' : 'element';
      for (const { code } of system.instructions(form, embed)) {
        assert.ok(code === undefined || blocks.includes(code), code);
      }
    });
  }
});
