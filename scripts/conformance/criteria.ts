export interface Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA';
  /** As the Dutch translation of W3C calls it. */
  readonly name: string;
  /** Its anchor in https://www.w3.org/TR/WCAG22/. */
  readonly id: string;
}

const LISTED = `
1.1.1 A Niet-tekstuele content / non-text-content
1.2.1 A Louter-geluid en louter-videobeeld (vooraf opgenomen) / audio-only-and-video-only-prerecorded
1.2.2 A Ondertitels voor doven en slechthorenden (vooraf opgenomen) / captions-prerecorded
1.2.3 A Audiodescriptie of media-alternatief (vooraf opgenomen) / audio-description-or-media-alternative-prerecorded
1.2.4 AA Ondertitels voor doven en slechthorenden (live) / captions-live
1.2.5 AA Audiodescriptie (vooraf opgenomen) / audio-description-prerecorded
1.3.1 A Info en relaties / info-and-relationships
1.3.2 A Betekenisvolle volgorde / meaningful-sequence
1.3.3 A Zintuiglijke eigenschappen / sensory-characteristics
1.3.4 AA Weergavestand / orientation
1.3.5 AA Identificeer het doel van de input / identify-input-purpose
1.4.1 A Gebruik van kleur / use-of-color
1.4.2 A Geluidsbediening / audio-control
1.4.3 AA Contrast (minimum) / contrast-minimum
1.4.4 AA Herschalen van tekst / resize-text
1.4.5 AA Afbeeldingen van tekst / images-of-text
1.4.10 AA Reflow / reflow
1.4.11 AA Contrast van niet-tekstuele content / non-text-contrast
1.4.12 AA Tekstafstand / text-spacing
1.4.13 AA Content bij hover of focus / content-on-hover-or-focus
2.1.1 A Toetsenbord / keyboard
2.1.2 A Geen toetsenbordval / no-keyboard-trap
2.1.4 A Enkel teken sneltoetsen / character-key-shortcuts
2.2.1 A Timing aanpasbaar / timing-adjustable
2.2.2 A Pauzeren, stoppen, verbergen / pause-stop-hide
2.3.1 A Drie flitsen of beneden drempelwaarde / three-flashes-or-below-threshold
2.4.1 A Blokken omzeilen / bypass-blocks
2.4.2 A Paginatitel / page-titled
2.4.3 A Focusvolgorde / focus-order
2.4.4 A Linkdoel (in context) / link-purpose-in-context
2.4.5 AA Meerdere manieren / multiple-ways
2.4.6 AA Koppen en labels / headings-and-labels
2.4.7 AA Focus zichtbaar / focus-visible
2.4.11 AA Focus niet bedekt (minimum) / focus-not-obscured-minimum
2.5.1 A Aanwijzergebaren / pointer-gestures
2.5.2 A Aanwijzerannulering / pointer-cancellation
2.5.3 A Label in naam / label-in-name
2.5.4 A Bewegingsactivering / motion-actuation
2.5.7 AA Sleepbewegingen / dragging-movements
2.5.8 AA Grootte van het aanwijsgebied (minimum) / target-size-minimum
3.1.1 A Taal van de pagina / language-of-page
3.1.2 AA Taal van onderdelen / language-of-parts
3.2.1 A Bij focus / on-focus
3.2.2 A Bij input / on-input
3.2.3 AA Consistente navigatie / consistent-navigation
3.2.4 AA Consistente identificatie / consistent-identification
3.2.6 A Consistente hulp / consistent-help
3.3.1 A Foutidentificatie / error-identification
3.3.2 A Labels of instructies / labels-or-instructions
3.3.3 AA Foutsuggestie / error-suggestion
3.3.4 AA Foutpreventie (wettelijk, financieel, gegevens) / error-prevention-legal-financial-data
3.3.7 A Overbodige invoer / redundant-entry
3.3.8 AA Toegankelijke authenticatie (minimum) / accessible-authentication-minimum
4.1.2 A Naam, rol, waarde / name-role-value
4.1.3 AA Statusberichten / status-messages
`;

/** The success criteria of WCAG 2.2 at levels A and AA. */
export const CRITERIA: readonly Criterion[] = [
  ...LISTED.matchAll(/^(\S+) (AA?) (.+) \/ (\S+)$/gm),
].map(([, number = '', level, name = '', id = '']) => ({
  number,
  level: level as Criterion['level'],
  name,
  id,
}));
