import type { FundingReading } from '../../reading/index.js';
import { sayLabel } from './words.js';
import type { MoneyLanguage } from '../phrases.js';
import type { Table } from './telling.js';

/** The money per year in a table, also the sources without known years; none where no year is known. */
export function tableOfYears(reading: FundingReading, language: MoneyLanguage): readonly Table[] {
  const { years, withoutYears, breakdowns } = reading;
  const [main] = breakdowns;
  if (years.length === 0 || !main) return [];
  const {
    format,
    money: { words },
  } = language;
  const { averaged } = sourcesOf(reading);
  const unknown = new Set(withoutYears.map(({ id }) => id));
  const column = averaged.size > 0 ? [words.yearsFrom] : [];
  const cell = (id: string, parts: FundingReading['years'][number]['parts']) => {
    if (unknown.has(id)) return language.words.unknown;
    const part = parts.find((candidate) => candidate.id === id);
    return part ? format.euro(part.value) : '';
  };
  const howOf = (id: string) => {
    if (unknown.has(id)) return language.words.unknown;
    return averaged.has(id) ? words.averaged : words.perYearPublished;
  };
  return [
    {
      caption: words.perYear,
      columns: [
        words.breakdownHead[main.by],
        ...years.map(({ year }) => format.year(year)),
        ...column,
      ],
      rows: [
        ...main.parts.map((part) => ({
          head: sayLabel(part, language),
          cells: [
            ...years.map(({ parts }) => cell(part.id, parts)),
            ...column.map(() => howOf(part.id)),
          ],
        })),
        {
          head: unknown.size > 0 ? words.totalKnown : words.total,
          cells: [...years.map(({ total }) => format.euro(total)), ...column.map(() => '')],
          marked: true,
        },
      ],
    },
  ];
}

/** The sources whose years are known, and the ids of those whose years are averaged. */
export function sourcesOf({ years, withoutYears, breakdowns }: FundingReading) {
  const shares = years.flatMap(({ parts }) => parts);
  return {
    dated: (breakdowns[0]?.parts ?? []).filter((part) => !withoutYears.includes(part)),
    averaged: new Set(shares.filter(({ averaged }) => averaged).map(({ id }) => id)),
  };
}
