import type { TemplateResult } from 'lit';
import type { Gebiedsmonitor, Interventiemonitor } from '../../data-schema/index.js';
import { loadActionLanguage, tellActions } from '../language/index.js';
import { readActions } from '../reading/index.js';
import { actionsStyles } from '../styles/actions.js';
import type { ActingElement } from './load-actions.js';
import { actions, section } from './templates/actions.js';
import type { ReadingContext } from './widget.js';
import { wear } from './wear.js';
import { WijkError } from './wijk-error.js';

/** What is done about a figure, by an interventiemonitor that was opened or could not be. */
export class Actions {
  constructor(
    private readonly element: ActingElement,
    private readonly opened: Interventiemonitor | WijkError,
  ) {}

  /** @returns what renders it, for an indicator and the own area. */
  async read(
    gebiedsmonitor: Gebiedsmonitor,
    indicator: string,
    area: string | undefined,
    context: ReadingContext,
  ): Promise<() => TemplateResult> {
    const { element, opened } = this;
    wear(element.renderRoot, [actionsStyles]);
    // What is quoted here comes from another document than the figure, which may be in another language.
    const { quotes: _, ...reader } = context.language;
    if (opened instanceof WijkError) {
      const { failingPart } = await import('./failing-part.js');
      const { words } = (await loadActionLanguage(reader)).actions;
      const part = await failingPart(opened, 'interventions', reader, element.renderRoot);
      return () => section(element.headingLevel, words.heading, part);
    }
    const tag = opened.meta.language;
    const quoter = tag === reader.tag ? undefined : await import('./read-quoting.js');
    const language = await loadActionLanguage(quoter?.quoting(reader, tag) ?? reader);
    const reading = readActions(gebiedsmonitor, opened, { indicator, area });
    const telling = tellActions(reading, language);
    const render = () => actions(telling, element, language);
    return quoter ? () => quoter.marked(render(), tag) : render;
  }
}
