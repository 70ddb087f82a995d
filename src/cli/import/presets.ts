import { MISSING_REASONS } from '../../../data-schema/index.js';
import { DEFAULT_LANGUAGE } from '../../language/index.js';

/** What is already known of files that many get from the same place; the rest stands in the mapping, which wins. */
export const PRESETS: Readonly<Record<string, object>> = {
  /** StatLine and open data of CBS and RIVM as CSV, whole tables. */
  'statline-csv': {
    file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: '.', thousands: '' },
    area: { column: 'WijkenEnBuurten', by: 'cbsCode' },
    // Unknown, unreliable and secret share this mark.
    missing: { '.': 'notPublished' },
  },
  /** CBS open data, OData 3: a subject a column. */
  'cbs-odata-v3': {
    file: { format: 'json' },
    area: { column: 'WijkenEnBuurten', by: 'cbsCode' },
  },
  /** CBS open data, OData 4: a figure a row. */
  'cbs-odata-v4': {
    file: { format: 'json' },
    area: { column: 'WijkenEnBuurten', by: 'cbsCode' },
    indicator: { column: 'Measure' },
    figures: [{ column: 'Value', missing: { column: 'ValueAttribute', words: { None: null } } }],
  },
  'leefbaarometer-csv': {
    file: { format: 'csv', encoding: 'utf-8', separator: ',', decimal: '.', thousands: '' },
    area: { column: 'wk_code', by: 'cbsCode' },
    period: { column: 'jaar' },
  },
  /** A table saved from ABF Swing, as CSV or Excel: an area a row, a subject and a period a column. */
  swing: {
    file: { footer: ['Bron:', 'Bronnen:'] },
    area: { by: 'name' },
    // As its users describe them: https://github.com/provinciesincijfers/JiveDocumentation, "Missing values".
    missing: {
      '?': 'notKnown',
      '-99999': 'notKnown',
      '-99998': 'notApplicable',
      '-99997': 'notPublished',
    },
  },
  /** What visitors take away from a widget of this kit. */
  'wijkraam-csv': {
    file: { format: 'csv', encoding: 'utf-8', separator: ';', decimal: ',', thousands: '' },
    indicator: { column: 'indicator_id' },
    area: { column: 'gebied_id', by: 'id' },
    period: { column: 'periode' },
    missing: { '': 'leaveOut' },
    figures: [
      {
        column: 'waarde',
        upTo: { column: 'tot_en_met' },
        qualifier: {
          column: 'zekerheid',
          words: {
            precies: null,
            ongeveer: 'about',
            'meer dan': 'moreThan',
            'minder dan': 'lessThan',
            tussen: 'between',
          },
        },
        missing: {
          column: 'waarom_geen_waarde',
          words: {
            ...Object.fromEntries(
              MISSING_REASONS.map((reason) => [DEFAULT_LANGUAGE.absence[reason], reason]),
            ),
            'staat niet in het document': 'leaveOut',
          },
        },
        margin: { column: 'marge' },
        method: { column: 'methode' },
        note: { column: 'opmerking' },
      },
    ],
  },
};
