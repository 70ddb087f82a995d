import { measureGrowth } from './measure/growth.js';
import { measureHeap, measureLoad } from './measure/load.js';
import { makeRow } from './rows.js';
import { GROWTH, LOADS, MEMORY, SIDES } from './scenarios.js';

const BYTES_PER_KB = 1000;

const loadSubject = (load) => ({
  subject: load.name,
  title: load.title,
  measures: load.measures,
  async measure(place, side) {
    const seen = await measureLoad(place, side, load);
    return Object.fromEntries(load.measures.map((name) => [name, [seen[name]]]));
  },
});

const growthSubject = (widget) => ({
  subject: `${widget.kind}-${widget.observations}`,
  title: `${widget.title}, out of ${widget.observations} observations`,
  measures: ['further', 'first'],
  measure: (place, side) => measureGrowth(place, side, widget),
});

const memorySubject = {
  subject: 'memory',
  title: 'memory per gauge',
  measures: ['heap', 'heapAndPage'],
  async measure(place, side) {
    const few = await measureHeap(place, side, MEMORY.few);
    const many = await measureHeap(place, side, MEMORY.many);
    const between = MEMORY.many.expect.widgets - MEMORY.few.expect.widgets;
    return Object.fromEntries(
      this.measures.map((name) => [name, [(many[name] - few[name]) / between / BYTES_PER_KB]]),
    );
  },
};

const SUBJECTS = [...LOADS.map(loadSubject), memorySubject, ...GROWTH.map(growthSubject)];

/** Both sides in turn, and in every next run the other one first. */
const turns = (run) => (run % 2 === 0 ? SIDES : SIDES.toReversed());

/**
 * Measures all subjects whose name holds `only`, so many times.
 *
 * @param place the browser, and the origin of the pages
 * @returns the rows of the results
 */
export async function runAll(place, { runs, only, tell }) {
  const subjects = SUBJECTS.filter(({ subject }) => subject.includes(only));
  if (subjects.length === 0) throw new Error(`Nothing is called "${only}".`);
  const collected = new Map(subjects.map((subject) => [subject, { ours: {}, theirs: {} }]));

  // The first page of a browser also waits for the browser.
  for (const side of SIDES) await measureLoad(place, side, LOADS[0]);

  for (let run = 0; run < runs; run += 1) {
    for (const subject of subjects) {
      tell(`run ${run + 1} of ${runs}: ${subject.subject}`);
      for (const side of turns(run)) {
        const measured = await subject.measure(place, side);
        const all = collected.get(subject)[side];
        for (const name of subject.measures) (all[name] ??= []).push(...measured[name]);
      }
    }
  }

  return subjects.flatMap((subject) => {
    const { ours, theirs } = collected.get(subject);
    return subject.measures.map((measure) =>
      makeRow({ ...subject, measure, ours: ours[measure], theirs: theirs[measure] }),
    );
  });
}
