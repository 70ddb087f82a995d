import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Interventiemonitor, Quotation } from '../../data-schema/index.js';
import { readIntervention, readProgress, SelectionError } from '../../src/reading/index.js';
import { interventiemonitor, procesmonitor, TODAY } from './documents.js';

const read = (parts: Partial<Interventiemonitor> = {}) =>
  readIntervention(interventiemonitor(parts), {}, TODAY);

describe('An intervention', () => {
  test('stands in its actielijn and spoor', () => {
    const { spoor, actielijn } = read();
    assert.deepEqual(spoor, { id: 'spoor-1', label: 'Doorgaan', plainLabel: 'Verder' });
    assert.deepEqual(actielijn, { id: 'licht', label: 'Licht op straat', plainLabel: null });
  });

  test('has its goals with their role, as it lists them', () => {
    assert.deepEqual(
      read().goals.map(({ id, role }) => [id, role]),
      [
        ['wonen', 'sideEffect'],
        ['veilig', 'primary'],
      ],
    );
  });

  test("has its wijken in the document's order and in the words of the plan", () => {
    const { wijken } = read();
    assert.equal(wijken.words, 'Zuid en Oost');
    assert.deepEqual(
      wijken.areas.map(({ id }) => id),
      ['oost', 'zuid'],
    );
  });

  test('says of a planning that is open at the end that it is', () => {
    assert.deepEqual(read().planning, {
      words: '2024',
      start: '2024',
      end: null,
      phase: 'running',
    });
  });

  test('has no vinkjes where the document asks none', () => {
    assert.equal(read({ vinkjes: [] }).vinkjes, null);
    assert.equal(read().vinkjes?.vinkjes.length, 3);
  });

  test('that is not in the document is refused with the known ids', () => {
    assert.throws(
      () => readIntervention(interventiemonitor(), { intervention: 'x' }, TODAY),
      (error) =>
        error instanceof SelectionError &&
        error.code === 'unknown-intervention' &&
        error.found === 'x' &&
        error.known.join() === 'lantaarns',
    );
  });

  test('of a document without any is refused', () => {
    assert.throws(
      () => read({ interventions: [] }),
      (error) => error instanceof SelectionError && error.code === 'empty-document',
    );
  });
});

describe("Residents' words beside it are", () => {
  const about = (id: string, kind: NonNullable<Quotation['about']>['kind'], subject: string) => ({
    id,
    text: 'Goed zo.',
    by: 'bewoner',
    title: 'Goed zo',
    about: { kind, id: subject },
  });
  const ALL = {
    general: { id: 'general', text: 'Fijn.', by: 'bewoner', title: 'Fijn' },
    theme: about('theme', 'goal', 'veilig'),
    otherTheme: about('otherTheme', 'goal', 'wonen'),
    actielijn: about('actielijn', 'actielijn', 'licht'),
    own: about('own', 'intervention', 'lantaarns'),
    second: about('second', 'intervention', 'lantaarns'),
    spoor: about('spoor', 'spoor', 'spoor-1'),
    wijk: about('wijk', 'area', 'oost'),
  };
  for (const [says, given, picked] of [
    [
      'those about itself, before any other, all of them',
      ['theme', 'own', 'actielijn', 'second'],
      ['own', 'second'],
    ],
    ['else those about its actielijn', ['theme', 'actielijn', 'general'], ['actielijn']],
    ['else those about its theme', ['general', 'theme', 'otherTheme'], ['theme']],
    [
      'not those about another theme, a spoor, a wijk or the whole',
      ['general', 'otherTheme', 'spoor', 'wijk'],
      [],
    ],
  ] as const) {
    test(says, () => {
      const voices = given.map((name) => ALL[name]);
      const reading = read({ quotations: voices, stories: voices });
      assert.deepEqual(
        reading.quotations.map(({ id }) => id),
        picked,
      );
      assert.deepEqual(
        reading.stories.map(({ id }) => id),
        picked,
      );
    });
  }

  test('none for an actielijn without a theme that nobody speaks of', () => {
    const actielijnen = [{ id: 'licht', spoor: 'spoor-1', label: 'Licht op straat' }];
    assert.deepEqual(read({ actielijnen, quotations: [ALL.theme] }).quotations, []);
  });
});

describe('Its progress', () => {
  const progress = [
    { id: 'b', intervention: 'lantaarns', period: '2024-Q2', pace: 'behind' as const },
    { id: 'a', intervention: 'lantaarns', period: '2024-Q1', pace: 'onSchedule' as const },
    { id: 'c', intervention: 'bankjes', period: '2024-Q4', pace: 'ahead' as const },
  ];
  const read = (...given: Parameters<typeof procesmonitor>) =>
    readProgress(procesmonitor(...given), 'lantaarns');

  test('is the newest report of this intervention', () => {
    assert.deepEqual(read({ progress }), {
      period: '2024-Q2',
      pace: 'behind',
      text: null,
      plainText: null,
      milestones: [],
    });
  });
  test('is none where the procesmonitor has none of it', () => assert.equal(read(), null));
});
