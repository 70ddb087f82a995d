import type { Contact, FundingStatus, Answer } from '../../../data-schema/index.js';
import type {
  FundingReading,
  IndicatorReading,
  InterventionReading,
  KnownFigure,
  Provenance,
  Verdict,
  WijkPart,
  WijkReading,
} from '../../reading/index.js';
import { sayAmount } from '../amount.js';
import type { Language } from '../language.js';
import { sayMoney } from '../money.js';
import type { InterventionLanguage, MoneyLanguage } from '../phrases.js';
import { sayTargetLabel, tellIndicator } from '../tell/indicator.js';
import { sayAnswers } from '../tell/vinkjes.js';
import { say, sayLabel, sayPeriod, sayPlace, sayPlain } from '../tell/words.js';
import { tellFunding } from '../tell/funding.js';
import { joined } from '../text.js';
import type { WijkkrantPhrases } from './phrases.js';

/** Everything that the sheet of a wijk is said in. */
export interface WijkkrantLanguage extends MoneyLanguage, InterventionLanguage {
  readonly wijkkrant: WijkkrantPhrases;
}

/** One figure as it stands on paper. */
export interface FigureTelling {
  readonly reading: IndicatorReading;
  readonly latest: KnownFigure;
  readonly own: boolean;
  readonly heading: string;
  /** Of what larger area it is; `null` for the wijk itself. */
  readonly wider: string | null;
  readonly number: string;
  readonly lead: string;
  readonly verdict: { readonly kind: Exclude<Verdict, 'unclear'>; readonly text: string } | null;
  readonly target: { readonly met: boolean | null; readonly text: string } | null;
  readonly note: string | null;
  readonly source: string;
}

/** One intervention as it stands on paper. */
export interface DoneTelling {
  readonly title: string;
  readonly text: string;
  /** When, how far it is, and where if not in the wijk itself. */
  readonly context: string;
  /** What there is to tell of its vinkjes; `null` where none is filled in. */
  readonly vinkjes: { readonly answers: readonly Answer[]; readonly text: string } | null;
}

export interface WijkkrantTelling {
  readonly title: string;
  readonly figures: readonly FigureTelling[];
  /** How many subjects have no figure. */
  readonly unknown: number;
  readonly done: readonly DoneTelling[];
  readonly vinkjes: { readonly heading: string; readonly text: string } | null;
  readonly money: {
    readonly heading: string;
    readonly lead: string;
    readonly statuses: readonly {
      readonly status: FundingStatus;
      /** Of the total, from 0 to 1. */
      readonly share: number;
      readonly text: string;
    }[];
  } | null;
  /** Where what is not a figure comes from; left out where there is no such document. */
  readonly sources: { readonly done?: string; readonly money?: string };
  readonly contact: string | null;
}

export function tellWijk(reading: WijkReading, language: WijkkrantLanguage): WijkkrantTelling {
  const { area, figures, unknown, interventions, done, funding } = reading;
  const provenances = [
    ...figures.map((part) => part.reading.provenance),
    ...(done ? [done] : []),
    ...(funding ? [funding.provenance] : []),
  ];
  const contact = provenances.find((provenance) => provenance.contact)?.contact ?? null;
  return {
    title: language.wijkkrant.say.title(sayPlace(area, language)),
    figures: figures.flatMap((part) => tellFigure(part, language)),
    unknown,
    done: interventions.map((part) => tellDone(part, language)),
    vinkjes: tellVinkjesOf(interventions, language),
    money: funding && tellMoney(funding, language),
    sources: {
      ...(done && { done: sayProvenance(done, null, language) }),
      ...(funding && { money: sayProvenance(funding.provenance, null, language) }),
    },
    contact: contact && sayContact(contact, language),
  };
}

function tellFigure(
  { own, reading }: WijkPart<IndicatorReading>,
  language: WijkkrantLanguage,
): readonly FigureTelling[] {
  const { latest, indicator, area, change, target, provenance } = reading;
  if (!latest) return [];
  const { words } = language;
  const verdict = change && change.verdict !== 'unclear' ? change.verdict : null;
  return [
    {
      reading,
      latest,
      own,
      heading: sayLabel(indicator, language),
      wider: own ? null : language.wijkkrant.say.wider(area.name),
      number: sayAmount(latest.amount, indicator, language),
      lead: tellIndicator(reading, language).lead,
      verdict: verdict && { kind: verdict, text: words.verdict[verdict] },
      target: target && { met: target.met, text: sayTargetLabel(target, indicator, language) },
      note: latest.note === null ? null : say(latest.note, language),
      source: sayProvenance(
        provenance,
        indicator.source === null ? null : say(indicator.source, language),
        language,
      ),
    },
  ];
}

function tellDone(
  { own, reading }: WijkPart<InterventionReading>,
  language: WijkkrantLanguage,
): DoneTelling {
  const { title, plainTitle, text, plainText, planning, wijken, vinkjes } = reading;
  const answers = (vinkjes?.vinkjes ?? []).map(({ answer }) => answer);
  return {
    title: sayPlain(title, plainTitle, language),
    // A sheet has room for few words: the easy ones are the shortest, and read by everybody.
    text: say(plainText ?? text, language),
    context: joined(
      [
        say(planning.words, language),
        planning.phase === 'unknown' ? null : language.interventions.words.phase[planning.phase],
        own ? null : say(wijken.words, language),
      ],
      ' · ',
    ),
    vinkjes: answers.some((answer) => answer !== 'notFilledIn')
      ? { answers, text: sayAnswers(answers, language) }
      : null,
  };
}

function tellVinkjesOf(
  interventions: WijkReading['interventions'],
  language: WijkkrantLanguage,
): WijkkrantTelling['vinkjes'] {
  const asked = interventions.filter(({ reading }) => reading.vinkjes !== null);
  if (asked.length === 0) return null;
  const filled = asked.filter(({ reading }) =>
    reading.vinkjes?.vinkjes.some(({ answer }) => answer !== 'notFilledIn'),
  );
  return {
    heading: language.interventions.words.vinkjes,
    text: language.wijkkrant.say.vinkjesFilledIn(filled.length, asked.length),
  };
}

function tellMoney(
  reading: FundingReading,
  language: WijkkrantLanguage,
): NonNullable<WijkkrantTelling['money']> {
  const { heading, lead } = tellFunding(reading, language);
  const total = reading.statuses.reduce((sum, { value }) => sum + value, 0);
  return {
    heading,
    lead,
    statuses: reading.statuses.map(({ status, value }) => ({
      status,
      share: value / total,
      text: language.money.say.moneyStatus[status](sayMoney(value, language)),
    })),
  };
}

/** Where a thing comes from, in one line. */
function sayProvenance(
  { source, publisher, published }: Provenance,
  own: string | null,
  language: Language,
): string {
  const from = joined([own, say(source.text, language)], '. ');
  const by = say(publisher, language);
  const on = published === null ? null : sayPeriod(published, language);
  return joined([from, from.includes(by) ? null : by, on], ' · ');
}

function sayContact({ text, phone, email, url }: Contact, language: Language): string {
  return joined(
    [say(text, language), phone ?? null, email ?? null, url ? shortAddress(url) : null],
    ' · ',
  );
}

/** An address as it is typed over from paper. */
export function shortAddress(address: string): string {
  return address.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
