import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ContractDocument } from '../../../../data-schema/index.js';
import type { EmbedDescription, WidgetName } from '../../description.js';

type Options = EmbedDescription['options'];

/** The interventiemonitor beside the figure, if there is one. */
type Acting = ContractDocument | undefined;

const TEMPLATES: Readonly<
  Record<
    WidgetName,
    (
      data: ContractDocument | undefined,
      options: Options,
      src: string | undefined,
      acting: Acting,
    ) => TemplateResult
  >
> = {
  'indicator-gauge': (data, options, src, acting) => html`
    <wijk-indicator-gauge
      .data=${data}
      src=${ifDefined(src)}
      .interventionsData=${acting}
      indicator=${ifDefined(options.indicator)}
      area=${ifDefined(options.area)}
      level=${ifDefined(options.level)}
      heading-level=${ifDefined(options['heading-level'])}
    ></wijk-indicator-gauge>
  `,
  comparison: (data, options, src, acting) => html`
    <wijk-comparison
      .data=${data}
      src=${ifDefined(src)}
      .interventionsData=${acting}
      indicator=${ifDefined(options.indicator)}
      area=${ifDefined(options.area)}
      areas=${ifDefined(options.areas)}
      level=${ifDefined(options.level)}
      heading-level=${ifDefined(options['heading-level'])}
    ></wijk-comparison>
  `,
  'funding-breakdown': (data, options) => html`
    <wijk-funding-breakdown
      .data=${data}
      level=${ifDefined(options.level)}
      heading-level=${ifDefined(options['heading-level'])}
    ></wijk-funding-breakdown>
  `,
  'intervention-card': (data, options) => html`
    <wijk-intervention-card
      .data=${data}
      intervention=${ifDefined(options.intervention)}
      level=${ifDefined(options.level)}
      heading-level=${ifDefined(options['heading-level'])}
    ></wijk-intervention-card>
  `,
  'seven-vinkjes': (data, options) => html`
    <wijk-seven-vinkjes
      .data=${data}
      intervention=${ifDefined(options.intervention)}
      level=${ifDefined(options.level)}
      heading-level=${ifDefined(options['heading-level'])}
    ></wijk-seven-vinkjes>
  `,
};

/** The element that a description describes, with its documents in it, or else the address of the first. */
export function widgetOf(
  { widget, src, options }: EmbedDescription,
  data: ContractDocument | undefined,
  acting?: ContractDocument,
): TemplateResult {
  return TEMPLATES[widget](data, options, data ? undefined : src, acting);
}
