import type { CSSResult, TemplateResult } from 'lit';
import { ChartController } from '../charts/chart-controller.js';
import type { ChartInput } from '../charts/types.js';
import type { Language } from '../language/index.js';
import { chartStyles } from '../styles/chart.js';
import { LookupController } from './lookup-controller.js';
import { chart } from './templates/chart.js';

export const styles: readonly CSSResult[] = [chartStyles];

type Host = ConstructorParameters<typeof ChartController>[0];

/** One chart of a widget, with what can be looked up in it. */
export class Chart {
  readonly #controller: ChartController;
  readonly #lookup: LookupController;

  constructor(host: Host, id: string, inputOf: () => ChartInput | undefined) {
    this.#controller = new ChartController(host, id, inputOf);
    this.#lookup = new LookupController(host, this.#controller);
  }

  /** See ChartController. */
  anticipate(): void {
    this.#controller.anticipate();
  }

  render(language: Language): TemplateResult {
    return chart(this.#controller, this.#lookup, language);
  }
}
