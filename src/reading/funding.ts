import {
  BREAKDOWNS,
  FUNDING_STATUSES,
  yearsOf,
  type Amount,
  type Breakdown,
  type FundingStatus,
  type Procesmonitor,
  type Text,
} from '../../data-schema/index.js';
import { dividedItems } from './divided-items.js';
import { readArea, type AreaFacts } from './facts.js';
import { round } from './round.js';
import { readProvenance, type Provenance } from './provenance.js';
import { SelectionError } from './selection.js';

export interface FundingPart {
  readonly id: string;
  readonly label: Text;
  readonly plainLabel: Text | null;
  /** Euros. */
  readonly value: number;
  /** Of the total, from 0 to 1. */
  readonly share: number;
  /** `null` where this way of dividing has no statuses. */
  readonly status: FundingStatus | null;
  /** `null` where it is not known. */
  readonly runTime: string | null;
  readonly spent: { readonly value: number; readonly period: string } | null;
  readonly note: Text | null;
}

/** The same money, divided in one way. */
export interface FundingBreakdown {
  readonly by: Breakdown;
  /** In the document's order. */
  readonly parts: readonly FundingPart[];
  readonly total: number;
  /** What rounding left between the parts and the total; `null` where they add up. */
  readonly rounding: { readonly label: Text | null; readonly value: number } | null;
}

export interface FundingYearPart {
  /** Of the part of the main breakdown that it is a share of. */
  readonly id: string;
  readonly value: number;
  /** Whether it is an equal share of a longer run time rather than a published figure. */
  readonly averaged: boolean;
}

export interface FundingYear {
  readonly year: number;
  readonly parts: readonly FundingYearPart[];
  readonly total: number;
  /** Whether any part of it is. */
  readonly averaged: boolean;
}

export interface FundingReading {
  readonly area: AreaFacts;
  readonly runTime: string | null;
  readonly total: number;
  readonly breakdowns: readonly FundingBreakdown[];
  /** The money by status, in the order granted, requested, unknown; empty where no part has one. */
  readonly statuses: readonly { readonly status: FundingStatus; readonly value: number }[];
  readonly perInhabitant: {
    readonly value: number;
    readonly inhabitants: number;
    readonly period: string;
  } | null;
  /** Per year, of those sources whose years are known. */
  readonly years: readonly FundingYear[];
  /** The parts of the main breakdown of which it is not known in which years they fall. */
  readonly withoutYears: readonly FundingPart[];
  readonly spent: number | null;
  readonly provenance: Provenance;
}

/** @throws SelectionError when the document holds no amounts. */
export function readFunding(document: Procesmonitor, today: Date): FundingReading {
  const breakdowns = BREAKDOWNS.map((by) => readBreakdown(document, by)).filter(
    (breakdown) => breakdown !== null,
  );
  const [main] = breakdowns;
  if (!main) throw new SelectionError('empty-document', 'amounts');
  const { inhabitants } = document.area;
  const years = readYears(document.amounts.filter(({ breakdown }) => breakdown === main.by));
  const dated = new Set(years.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const spent = main.parts.map((part) => part.spent).filter((value) => value !== null);
  return {
    area: readArea(document.area),
    runTime: document.runTime ?? null,
    total: main.total,
    breakdowns,
    statuses: FUNDING_STATUSES.map((status) => ({
      status,
      value: sum(main.parts.filter((part) => part.status === status)),
    })).filter(({ value }) => value > 0),
    perInhabitant:
      inhabitants && inhabitants.value > 0
        ? {
            value: main.total / inhabitants.value,
            inhabitants: inhabitants.value,
            period: inhabitants.period,
          }
        : null,
    years,
    withoutYears: main.parts.filter(({ id }) => !dated.has(id)),
    spent: spent.length > 0 ? sum(spent) : null,
    provenance: readProvenance(document.meta, today),
  };
}

function readBreakdown(document: Procesmonitor, by: Breakdown): FundingBreakdown | null {
  const amounts = document.amounts.filter(({ breakdown }) => breakdown === by);
  const total = document.totals.find(({ breakdown }) => breakdown === by);
  if (amounts.length === 0 || !total) return null;
  const items = dividedItems(document, by);
  const parts = amounts.map((amount) => {
    const item = items.find(({ id }) => id === amount.item);
    return {
      id: amount.id,
      label: amount.label ?? item?.label ?? amount.id,
      plainLabel: amount.plainLabel ?? item?.plainLabel ?? null,
      value: amount.value,
      share: total.value > 0 ? amount.value / total.value : 0,
      status: amount.status ?? null,
      runTime: amount.runTime ?? null,
      spent: amount.spent ?? null,
      note: amount.note ?? null,
    };
  });
  const rest = round(total.value - sum(parts));
  return {
    by,
    parts,
    total: total.value,
    rounding: rest === 0 ? null : { label: total.roundingLabel ?? null, value: rest },
  };
}

function readYears(amounts: readonly Amount[]): readonly FundingYear[] {
  const shares = amounts.flatMap((amount) => sharesOf(amount));
  const years = [...new Set(shares.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = shares.filter((share) => share.year === year);
    return {
      year,
      parts: own.map(({ id, value, averaged }) => ({ id, value, averaged })),
      total: sum(own),
      averaged: own.some(({ averaged }) => averaged),
    };
  });
}

function sharesOf({ id, value, perYear, runTime }: Amount) {
  if (perYear) return perYear.map((share) => ({ id, ...share, averaged: false }));
  const years = runTime === undefined ? null : yearsOf(runTime);
  if (!years) return [];
  const count = years.to - years.from + 1;
  return Array.from({ length: count }, (_, index) => ({
    id,
    year: years.from + index,
    value: value / count,
    averaged: count > 1,
  }));
}

function sum(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
