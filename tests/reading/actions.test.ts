import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Gebiedsmonitor, Interventiemonitor } from '../../data-schema/index.js';
import { readExamples } from '../../scripts/facts.js';
import { readActions } from '../../src/reading/index.js';

const { gebiedsmonitor, interventiemonitor } = readExamples();

const idsOf = ({ actions }: ReturnType<typeof readActions>) => actions.map(({ id }) => id);

type Parts = Partial<Interventiemonitor['interventions'][number]>;

/** The example with other interventions, each with a place and a role for the goal `veilig-zijn`. */
function plan(...interventions: readonly Parts[]): Interventiemonitor {
  const [first] = interventiemonitor.interventions;
  assert.ok(first);
  return {
    ...interventiemonitor,
    interventions: interventions.map((parts) => ({
      ...first,
      goals: [{ goal: 'veilig-zijn', role: 'primary' }],
      ...parts,
    })),
  };
}

const at = (id: string, ...areas: string[]): Parts => ({ id, wijken: { words: id, areas } });

const UNSAFE = 'ervaren-onveiligheidsgevoelens';

describe('What is done about a figure', () => {
  test('is every intervention that serves the goal of its cluster, and nothing else', () => {
    const reading = readActions(gebiedsmonitor, interventiemonitor, { indicator: UNSAFE });
    assert.deepEqual(
      reading.goals.map(({ label }) => label),
      ['Veilig zijn'],
    );
    const serving = interventiemonitor.interventions.filter(({ goals }) =>
      goals.some(({ goal }) => goal === 'veilig-zijn'),
    );
    assert.deepEqual(
      idsOf(reading),
      serving.map(({ id }) => id),
    );
  });

  test('is for the own goals of the indicator, where it has any', () => {
    const document: Gebiedsmonitor = {
      ...gebiedsmonitor,
      indicators: gebiedsmonitor.indicators.map((indicator) =>
        indicator.id === UNSAFE ? { ...indicator, goals: ['leren'] } : indicator,
      ),
    };
    const reading = readActions(document, interventiemonitor, { indicator: UNSAFE });
    assert.deepEqual(
      reading.goals.map(({ id }) => id),
      ['leren'],
    );
    assert.ok(idsOf(reading).includes('joki'));
    assert.ok(!idsOf(reading).includes('regionale-aanpak-ondermijning'));
  });

  test('says how each serves the goal, and what is not known as not known', () => {
    const { actions } = readActions(gebiedsmonitor, interventiemonitor, { indicator: UNSAFE });
    const roles = Object.fromEntries(actions.map(({ id, role }) => [id, role]));
    assert.equal(roles['stratenaanpak'], 'primary');
    assert.equal(roles['wijkbedrijvigheid'], 'sideEffect');
    assert.equal(roles['wijkmakers'], 'unknown');
  });

  test('takes the closest role where it serves several of the goals', () => {
    const document: Gebiedsmonitor = {
      ...gebiedsmonitor,
      indicators: gebiedsmonitor.indicators.map((indicator) => ({
        ...indicator,
        goals: ['wonen', 'veilig-zijn'],
      })),
    };
    const both = plan({
      id: 'beide',
      goals: [
        { goal: 'wonen', role: 'unknown' },
        { goal: 'veilig-zijn', role: 'sideEffect' },
      ],
    });
    const { actions } = readActions(document, both, { indicator: UNSAFE });
    assert.deepEqual(
      actions.map(({ role }) => role),
      ['sideEffect'],
    );
  });

  test('comes from the own wijk first, then from a larger area, then from elsewhere', () => {
    const document = plan(
      at('elders', 'meerstad'),
      at('onbekend'),
      at('noord', 'groningen-noord'),
      at('ook-elders', 'vinkhuizen'),
      at('hier', 'de-wijert', 'selwerd'),
      at('ook-hier', 'selwerd'),
    );
    const reading = readActions(gebiedsmonitor, document, { indicator: UNSAFE, area: 'selwerd' });
    assert.deepEqual(idsOf(reading), [
      'hier',
      'ook-hier',
      'noord',
      'onbekend',
      'elders',
      'ook-elders',
    ]);
  });

  test('comes from parts of a larger own area before it comes from elsewhere', () => {
    const document = plan(
      at('elders', 'meerstad'),
      at('deel', 'selwerd'),
      at('noord', 'groningen-noord'),
    );
    const reading = readActions(gebiedsmonitor, document, {
      indicator: UNSAFE,
      area: 'groningen-noord',
    });
    assert.deepEqual(idsOf(reading), ['noord', 'deel', 'elders']);
  });

  test('keeps the order of the document where there is no own area', () => {
    const document = plan(at('elders', 'meerstad'), at('hier', 'selwerd'));
    assert.deepEqual(idsOf(readActions(gebiedsmonitor, document, { indicator: UNSAFE })), [
      'elders',
      'hier',
    ]);
  });

  test('is nothing for an indicator without a goal, and none for a goal that nothing serves', () => {
    const without = readActions(gebiedsmonitor, interventiemonitor, { indicator: 'woonruimten' });
    assert.deepEqual([without.goals, without.actions], [[], []]);
    const none = readActions(gebiedsmonitor, plan(), { indicator: UNSAFE });
    assert.equal(none.goals.length, 1);
    assert.deepEqual(none.actions, []);
  });

  test('names its source only where the figure has another', () => {
    const source = { text: 'Een ander plan' };
    const other = { ...interventiemonitor, meta: { ...interventiemonitor.meta, source } };
    const sourceOf = (document: Interventiemonitor) =>
      readActions(gebiedsmonitor, document, { indicator: UNSAFE }).source;
    assert.equal(sourceOf(interventiemonitor), null);
    assert.deepEqual(sourceOf(other), source);
  });
});
