import { CONTRACT, type VERSION } from '../common.js';
import { isRecord } from '../verify.js';
import { from1_0 } from './from-1.0.js';
import type { Next, Outdated, Step, Versioned } from './step.js';

export const STEPS: { readonly [From in Outdated]: Step<From> } = { '1.0': from1_0 };

/** That a document went one version further, and why. */
export interface Migration extends Pick<Step<Outdated>, 'to' | 'why'> {
  readonly from: Outdated;
}

export type Migrated =
  | { readonly is: 'newest' }
  | {
      readonly is: 'migrated';
      readonly document: Versioned<typeof VERSION>;
      readonly migrations: readonly Migration[];
    }
  | { readonly is: 'newer'; readonly contract: string }
  | { readonly is: 'not-versioned' };

/**
 * Makes of parsed JSON of any earlier version of the contract a document of the newest. Does not look whether it is
 * sound, and never throws.
 */
export function migrate(input: unknown): Migrated {
  const contract = isRecord(input) ? input['contract'] : undefined;
  const [, major, minor] = /^([1-9]\d*)\.(\d+)$/.exec(String(contract)) ?? [];
  if (typeof contract !== 'string' || major === undefined) return { is: 'not-versioned' };
  if (isNewer(Number(major), Number(minor))) return { is: 'newer', contract };
  const document = { ...(input as object), contract: `${major}.${Number(minor)}` };
  return isOutdated(document) ? follow(document, []) : { is: 'newest' };
}

type Any<Version> = Version extends string ? Versioned<Version> : never;

function follow(document: Any<Outdated>, before: readonly Migration[]): Migrated {
  const { contract: from } = document;
  const { to, why } = STEPS[from];
  const migrations = [...before, { from, to, why }];
  const next = advance(document);
  return isOutdated(next)
    ? follow(next, migrations)
    : { is: 'migrated', document: next, migrations };
}

function advance<From extends Outdated>(document: Versioned<From>): Next[Outdated] {
  return STEPS[document.contract].apply(document);
}

function isOutdated(document: Versioned<string>): document is Any<Outdated> {
  return Object.hasOwn(STEPS, document.contract);
}

function isNewer(major: number, minor: number): boolean {
  return major > CONTRACT.major || (major === CONTRACT.major && minor > CONTRACT.minor);
}
