import type { ContractDocument } from '../check-with.js';
import type { Actielijn, Area, Goal, Spoor } from '../common.js';
import { isRecord } from '../verify.js';

/** Every way in which sound documents can be at odds. Each code has a text in `explain-together.ts`. */
export const TOGETHER_CODES = ['differs', 'not-in-other', 'area-without-figures'] as const;
export type TogetherCode = (typeof TOGETHER_CODES)[number];

/** What is wrong between documents, told of the one where it is likely to be mended. */
export interface TogetherProblem {
  readonly code: TogetherCode;
  /** Which document, and which other one says otherwise, by their place in the list that was given. */
  readonly document: number;
  readonly other: number;
  readonly path: string;
  readonly found: unknown;
  readonly expected?: unknown;
}

/** Whether a page would lack something: two names for one place, or an area without figures, may be meant so. */
export const isError = ({ code }: TogetherProblem) => code === 'not-in-other';

/** One thing that more than one document tells of. */
interface Telling {
  readonly document: number;
  readonly path: string;
  readonly id: string;
  /** What must be the same wherever it is told, by field. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the documents of one programme must agree on: what an id means, and that it is there. */
export function checkTogether(documents: readonly ContractDocument[]): readonly TogetherProblem[] {
  const lists = [
    tellings(documents, areasOf, areaFacts),
    tellings(documents, (document) => listed<Goal>(document, 'goals'), labelOf),
    tellings(documents, (document) => listed<Spoor>(document, 'sporen'), labelOf),
    tellings(
      documents,
      (document) => listed<Actielijn>(document, 'actielijnen'),
      ({ label, spoor }) => ({ label, spoor }),
    ),
  ];
  return [...lists.flatMap((list) => [...differences(list)]), ...missing(documents)];
}

interface Listed<T> {
  readonly path: string;
  readonly item: T;
}

function tellings<T extends { readonly id: string }>(
  documents: readonly ContractDocument[],
  listOf: (document: ContractDocument) => readonly Listed<T>[],
  factsOf: (item: T) => Telling['facts'],
): readonly Telling[] {
  return documents.flatMap((content, document) =>
    listOf(content).map(({ path, item }) => ({
      document,
      path,
      id: item.id,
      facts: factsOf(item),
    })),
  );
}

const labelOf = ({ label }: Goal | Spoor) => ({ label });

function areasOf(document: ContractDocument): readonly Listed<Area>[] {
  return document.kind === 'procesmonitor'
    ? [{ path: 'area', item: document.area }]
    : listed(document, 'areas');
}

function listed<T>(document: ContractDocument, name: string): readonly Listed<T>[] {
  const list = (document as unknown as Record<string, readonly T[] | undefined>)[name] ?? [];
  return list.map((item, index) => ({ path: `${name}[${index}]`, item }));
}

/** A code of another year is another border, and need not be the same. */
const areaFacts = ({ name, kind, cbs }: Area) => ({
  name,
  kind,
  ...(cbs ? { [`cbs.code ${cbs.borderYear}`]: cbs.code } : {}),
});

function* differences(tellings: readonly Telling[]): Generator<TogetherProblem> {
  const first = new Map<string, Telling>();
  for (const telling of tellings) {
    const earlier = first.get(telling.id);
    first.set(telling.id, earlier ?? telling);
    if (!earlier || earlier.document === telling.document) continue;
    for (const [field, found] of Object.entries(telling.facts)) {
      const expected = earlier.facts[field];
      if (expected === undefined || isSame(expected, found)) continue;
      const [name] = field.split(' ');
      const { document, path } = telling;
      yield {
        code: 'differs',
        document,
        other: earlier.document,
        path: `${path}.${name}`,
        found,
        expected,
      };
    }
  }
}

/** The order in which the languages of a text stand says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((value) =>
    JSON.stringify(isRecord(value) ? Object.entries(value).sort() : value),
  );
  return a === b;
}

function* missing(documents: readonly ContractDocument[]): Generator<TogetherProblem> {
  const plan = documents.findIndex(({ kind }) => kind === 'interventiemonitor');
  const figures = documents.findIndex(({ kind }) => kind === 'gebiedsmonitor');
  for (const [document, content] of documents.entries()) {
    if (plan >= 0 && content.kind !== 'interventiemonitor') {
      for (const name of ['goals', 'sporen', 'actielijnen']) {
        const known = idsOf(documents, 'interventiemonitor', name);
        const own = listed<{ readonly id: string }>(content, name);
        const at = own.map(({ path, item }) => ({ path: `${path}.id`, id: item.id }));
        yield* absent('not-in-other', document, plan, at, known);
      }
    }
    if (plan >= 0 && content.kind === 'procesmonitor') {
      const known = idsOf(documents, 'interventiemonitor', 'interventions');
      const at = (content.progress ?? []).map(({ intervention }, index) => ({
        path: `progress[${index}].intervention`,
        id: intervention,
      }));
      yield* absent('not-in-other', document, plan, at, known);
    }
    if (figures >= 0 && content.kind !== 'gebiedsmonitor') {
      const known = idsOf(documents, 'gebiedsmonitor', 'areas');
      const at = areasOf(content).map(({ path, item }) => ({ path: `${path}.id`, id: item.id }));
      yield* absent('area-without-figures', document, figures, at, known);
    }
  }
}

function idsOf(
  documents: readonly ContractDocument[],
  kind: ContractDocument['kind'],
  name: string,
): ReadonlySet<string> {
  const lists = documents
    .filter((document) => document.kind === kind)
    .flatMap((document) => listed<{ readonly id: string }>(document, name));
  return new Set(lists.map(({ item }) => item.id));
}

function* absent(
  code: TogetherCode,
  document: number,
  other: number,
  named: readonly { readonly path: string; readonly id: string }[],
  known: ReadonlySet<string>,
): Generator<TogetherProblem> {
  for (const { path, id } of named) {
    if (!known.has(id)) yield { code, document, other, path, found: id, expected: [...known] };
  }
}
