import type { Widget } from './widgets.js';

interface Reason {
  readonly why: string;
  /** Those that it does hold for; the others do have it. */
  readonly butFor?: readonly Widget[];
}

const NO_MEDIA = {
  why: 'Er is geen opgenomen geluid en geen video. “Lees voor” leest de tekst die er staat.',
};
const OF_HOST = (what: string) => ({ why: `Dit gaat over de hele pagina: ${what}` });
const NO_FAULTS = {
  why: 'Een bezoeker kan niets fout invullen: elk antwoord mag, en leeg laten ook.',
};

/** Why a criterion does not apply to a widget. A test or a check by hand goes before it. */
export const INAPPLICABLE: Readonly<Record<string, Reason>> = {
  '1.2.1': NO_MEDIA,
  '1.2.2': NO_MEDIA,
  '1.2.3': NO_MEDIA,
  '1.2.4': NO_MEDIA,
  '1.2.5': NO_MEDIA,
  '1.3.5': { why: 'Het onderdeel vraagt niets over de bezoeker zelf.' },
  '1.4.13': {
    why: 'Er verschijnt niets als de muis of de focus ergens op staat.',
    butFor: ['wijk-comparison', 'wijk-funding-breakdown'],
  },
  '2.2.1': { why: 'Er is geen tijdslimiet.' },
  '2.4.1': OF_HOST('de website zorgt dat een bezoeker blokken kan overslaan.'),
  '2.4.2': OF_HOST('de website geeft de pagina een titel.'),
  '2.4.5': OF_HOST('de website zorgt voor meer manieren om een pagina te vinden.'),
  '2.5.1': {
    why: 'Er is geen gebaar met meer vingers of langs een lijn.',
    butFor: ['wijk-comparison', 'wijk-funding-breakdown'],
  },
  '2.5.4': { why: 'Niets reageert op bewegen van het toestel.' },
  '2.5.7': {
    why: 'Er hoeft niets gesleept te worden.',
    butFor: ['wijk-comparison', 'wijk-funding-breakdown'],
  },
  '3.2.2': { why: 'Er is niets in te vullen.', butFor: ['wijk-seven-vinkjes'] },
  '3.2.3': OF_HOST('de website houdt haar navigatie op elke pagina gelijk.'),
  '3.2.6': OF_HOST('de website zet haar hulp op elke pagina op dezelfde plek.'),
  '3.3.1': NO_FAULTS,
  '3.3.2': { why: 'Er is niets in te vullen.', butFor: ['wijk-seven-vinkjes'] },
  '3.3.3': NO_FAULTS,
  '3.3.4': { why: 'Er wordt niets bewaard of verstuurd.' },
  '3.3.7': { why: 'Niets wordt twee keer gevraagd: er is hoogstens één stap.' },
  '3.3.8': { why: 'Er is geen inlog.' },
};
