import type { Kind } from '../../../data-schema/index.js';
import type { Level } from '../../language/index.js';
import type { WidgetName } from '../description.js';
import type { Form } from '../snippets/index.js';
import type { PolicyLine } from './policy.js';

/** What can be chosen, by a name and a sentence for who has not seen it before. */
interface Named {
  readonly name: string;
  readonly hint: string;
}

export const WIDGET_WORDS: Readonly<Record<WidgetName, Named>> = {
  'indicator-gauge': {
    name: 'Eén cijfer',
    hint: 'Het nieuwste cijfer van één gebied, met het doel en de jaren ervoor.',
  },
  comparison: {
    name: 'Gebieden naast elkaar',
    hint: 'Eén cijfer in meer gebieden, naast de gemeente en het doel.',
  },
  'funding-breakdown': {
    name: 'Het geld',
    hint: 'Waar het geld vandaan komt en waar het naartoe gaat.',
  },
  'intervention-card': {
    name: 'Eén project',
    hint: 'Wat er gebeurt, wie het doet, wanneer en waar.',
  },
  'seven-vinkjes': {
    name: 'De zeven vinkjes',
    hint: 'De zeven vragen van het keurmerk, beantwoord voor één project.',
  },
};

export const LEVEL_WORDS: Readonly<Record<Level, Named>> = {
  standard: { name: 'Gewoon Nederlands', hint: 'Voor de meeste pagina’s.' },
  a2: {
    name: 'Makkelijk Nederlands',
    hint: 'Korte zinnen en eenvoudige woorden (taalniveau A2).',
  },
};

export const FORM_WORDS: Readonly<Record<Form, Named>> = {
  element: {
    name: 'Code plakken',
    hint: 'De gewone manier. Voor een pagina waarin u HTML-code kunt plakken.',
  },
  markup: {
    name: 'Gewone tekst die vanzelf een figuur wordt',
    hint: 'Voor een redactiesysteem dat onbekende code weghaalt. De webmaster zet de regels met <link> en <script> één keer in de website.',
  },
  frame: {
    name: 'Venster',
    hint: 'Een stukje van een andere website in uw pagina (een iframe). Voor systemen die geen scripts van anderen toelaten, zoals SharePoint.',
  },
  package: {
    name: 'Pakket voor programmeurs',
    hint: 'Voor een website die door programmeurs wordt gebouwd, met npm.',
  },
  classic: {
    name: 'Eén los script',
    hint: 'Voor een oude website die het gewone script (een module) niet kan laden. Dit script is groter.',
  },
};

/** What is in a document of a kind, after its name. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  gebiedsmonitor: 'cijfers over gebieden (gebiedsmonitor)',
  interventiemonitor: 'projecten en vinkjes (interventiemonitor)',
  procesmonitor: 'geld (procesmonitor)',
};

/** Why a line stands in a policy. */
export const POLICY_WORDS: Readonly<Record<PolicyLine['directive'], string>> = {
  'script-src': 'scripts van deze plek',
  'style-src': 'opmaak van deze plek',
  'connect-src': 'het document met de cijfers',
  'frame-src': 'het venster',
};
