import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../data-schema/index.js';
import { migrate, STEPS } from '../../data-schema/migrate/index.js';

const FIXTURES = new URL('../../data-schema/fixtures/migrate/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, FIXTURES), 'utf8')) as unknown;

for (const version of Object.keys(STEPS)) {
  describe(`A document of contract ${version}`, () => {
    const folder = `from-${version}/`;
    const names = readdirSync(new URL(folder, FIXTURES))
      .filter((file) => file.endsWith('.before.json'))
      .map((file) => file.replace('.before.json', ''));
    assert.ok(names.length > 0);

    for (const name of names) {
      it(`becomes a sound one of the newest, and is left as it was: ${name}`, () => {
        const before = read(`${folder}${name}.before.json`);
        const migrated = migrate(before);
        assert.ok(migrated.is === 'migrated');
        assert.deepEqual(migrated.document, read(`${folder}${name}.after.json`));
        assert.deepEqual(before, read(`${folder}${name}.before.json`));
        assert.deepEqual(check(migrated.document).ok, true);
        assert.deepEqual(migrate(migrated.document), { is: 'newest' });
      });
    }
  });
}

describe('migrate', () => {
  it('says from which version to which, and why', () => {
    const migrated = migrate({ contract: '1.0' });
    assert.ok(migrated.is === 'migrated');
    assert.deepEqual(
      migrated.migrations.map(({ from, to }) => [from, to]),
      [['1.0', '1.1']],
    );
    assert.match(migrated.migrations[0]?.why ?? '', /\.$/);
  });

  for (const contract of ['1.2', '1.10', '2.0', '10.0']) {
    it(`knows ${contract} for newer`, () => {
      assert.deepEqual(migrate({ contract }), { is: 'newer', contract });
    });
  }

  for (const input of [
    null,
    1,
    'tekst',
    [],
    {},
    { contract: 1 },
    { contract: '0.9' },
    { contract: '1' },
  ]) {
    it(`finds no version in ${JSON.stringify(input)}`, () => {
      assert.deepEqual(migrate(input), { is: 'not-versioned' });
    });
  }
});
