import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContractDocument, Kind } from '../../../data-schema/index.js';
import type { WijkElement } from '../../base/widget.js';
import type { EmbedDescription } from '../description.js';
import { inform, type Informed } from '../inform.js';
import { addressIn, type Release } from '../release.js';
import type { Embed, Room } from '../snippets/index.js';
import { isDocumentAddress } from './address.js';
import {
  describe,
  possibilitiesOf,
  readChoices,
  settle,
  writeChoices,
  type Choices,
} from './choices.js';
import {
  openAddress,
  openFile,
  openInterventions,
  type Opened,
  type OpenedDocument,
} from './opening.js';
import { choicesStep } from './parts/choices-step.js';
import type { Copying } from './parts/code.js';
import { documentStep, type Origin } from './parts/document-step.js';
import { previewStep } from './parts/preview-step.js';
import { snippetStep, type Waiting } from './parts/snippet-step.js';

/** Where the page of a figure stands, in a text that is shown before it is known. */
const NO_RELEASE = 'about:blank';

/** The page on which an editor makes a snippet. It has the look of the page, so that one stylesheet does for both. */
export class WijkraamBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    release: { attribute: false },
    choices: { state: true, attribute: false },
    origin: { state: true, attribute: false },
    opening: { state: true, attribute: false },
    opened: { state: true, attribute: false },
    acting: { state: true, attribute: false },
    informed: { state: true, attribute: false },
    room: { state: true, attribute: false },
    copied: { state: true, attribute: false },
  };

  /** The version that snippets name, and where it stands. */
  declare release?: Release | undefined;

  declare private choices: Choices;
  declare private origin: Origin;
  declare private opening: boolean;
  declare private opened: Opened | undefined;
  /** What came of the interventiemonitor at the address that was chosen last. */
  declare private acting: { readonly src: string; readonly opened?: Opened } | undefined;
  declare private informed:
    { readonly description: EmbedDescription; readonly said: Informed } | undefined;
  declare private room: Room | undefined;
  declare private copied: Copying['last'];

  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });
  #measured: readonly Element[] = [];
  #current: Promise<Opened> | undefined;
  #description: EmbedDescription;

  constructor() {
    super();
    this.choices = readChoices(location.search);
    this.#description = describe(this.choices);
    this.origin = 'address';
    this.opening = false;
    this.addEventListener('wijk-ready', () => {
      this.#measure();
    });
    this.addEventListener('wijk-error', () => {
      this.#measure();
    });
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) this.#openFile(file);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.choices.src !== '' && this.opened === undefined) {
      void this.#open(openAddress(this.choices.src));
    }
    if (this.choices.interventions !== '' && this.acting === undefined) {
      void this.#act(this.choices.interventions);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#measured = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (['choices', 'opened', 'acting', 'release'].some((name) => changed.has(name))) {
      this.#description = describe({
        ...this.choices,
        interventions: this.#interventions() ? this.choices.interventions : '',
      });
      void this.#inform();
    }
  }

  protected override updated(): void {
    const widgets = this.#widgets();
    if (widgets.every((widget, index) => widget === this.#measured[index])) return;
    this.#sizes.disconnect();
    for (const widget of widgets) this.#sizes.observe(widget);
    this.#measured = widgets;
  }

  protected override render(): TemplateResult {
    const { choices, origin, opening, opened } = this;
    return html`
      ${documentStep({
        origin,
        src: choices.src,
        opening,
        opened,
        chooseOrigin: this.#chooseOrigin,
        openAddress: (src) => {
          this.#keep({ ...choices, src });
          void this.#open(openAddress(src));
        },
        openFile: this.#openFile,
      })}
      ${opened?.ok ? this.#steps(opened) : nothing}
    `;
  }

  #steps({ document, inParts }: OpenedDocument): TemplateResult {
    const { choices, origin, acting } = this;
    const possibilities = possibilitiesOf(document, choices, inParts);
    if (possibilities.widgets.length === 0) {
      return html`<p class="note" role="status">
        In dit document staat nog niets om te laten zien.
      </p>`;
    }
    return html`
      ${choicesStep({
        choices,
        possibilities,
        choose: (chosen) => {
          this.#keep(settle({ ...choices, ...chosen }, document, inParts));
        },
        interventions: {
          src: choices.interventions,
          opening: acting !== undefined && !acting.opened,
          opened: acting?.opened,
          open: (address) => {
            this.#keep({ ...choices, interventions: address });
            void this.#act(address);
          },
        },
      })}
      ${previewStep({
        description: this.#description,
        document: inParts ? undefined : document,
        interventions: this.#interventions(),
        informing: this.informed?.said.html,
      })}
      ${snippetStep({
        origin,
        src: choices.src,
        form: choices.form,
        embed: this.#embed(),
        copying: { last: this.copied, copy: this.#copy },
        chooseForm: (form) => {
          this.#keep({ ...choices, form });
        },
        chooseSrc: (src) => {
          this.#keep({ ...choices, src });
        },
      })}
    `;
  }

  #embed(): Embed | Waiting {
    const { choices, release, informed, room } = this;
    if (!isDocumentAddress(choices.src)) return 'address';
    if (!release) return 'release';
    if (informed?.description !== this.#description || !room) return 'preview';
    return {
      description: this.#description,
      title: informed.said.title,
      informing: informed.said.html,
      release,
      room,
    };
  }

  /** Keeps choices where they can be shared: in the address of the page. */
  #keep(choices: Choices): void {
    this.choices = choices;
    this.copied = undefined;
    history.replaceState(history.state, '', writeChoices(choices));
  }

  async #open(opening: Promise<Opened>): Promise<void> {
    this.opening = true;
    this.opened = undefined;
    this.informed = undefined;
    this.room = undefined;
    const current = (this.#current = opening);
    const opened = await opening;
    // Another document may have been asked for meanwhile.
    if (current !== this.#current) return;
    this.opening = false;
    this.opened = opened;
    if (opened.ok) this.#keep(settle(this.choices, opened.document, opened.inParts));
  }

  /** Opens the interventiemonitor at an address; without one there is none. */
  async #act(src: string): Promise<void> {
    this.acting = src === '' ? undefined : { src };
    if (src === '') return;
    const opened = await openInterventions(src);
    // Another address may have been given meanwhile.
    if (this.acting?.src === src) this.acting = { src, opened };
  }

  #interventions(): ContractDocument | undefined {
    const { acting } = this;
    return acting?.opened?.ok ? acting.opened.document : undefined;
  }

  async #inform(): Promise<void> {
    const { opened, release } = this;
    const description = this.#description;
    if (!opened?.ok) return;
    const frame = release ? addressIn(release, 'frame') : NO_RELEASE;
    const acting = this.#interventions();
    const document = await opened.shown(description).catch(() => undefined);
    // What is wrong with a part, the previews say.
    if (!document) return;
    const said = await inform(document, description, frame, new Date(), acting);
    if (description === this.#description && opened === this.opened) {
      this.informed = { description, said };
    }
  }

  #widgets(): WijkElement<Kind>[] {
    return [...this.querySelectorAll<WijkElement<Kind>>('.preview > *')];
  }

  /** Takes the heights of the two previews, when both have what to show. */
  #measure(): void {
    const heights = this.#widgets().map((widget) =>
      widget.state === 'ready'
        ? widget.getBoundingClientRect().height / parseFloat(getComputedStyle(widget).fontSize)
        : 0,
    );
    const [narrow = 0, wide = 0] = heights;
    if (narrow === this.room?.narrow && wide === this.room?.wide) return;
    this.room = narrow > 0 && wide > 0 ? { narrow, wide } : undefined;
  }

  readonly #openFile = (file: File): void => {
    this.origin = 'file';
    void this.#open(openFile(file));
  };

  readonly #chooseOrigin = (origin: Origin): void => {
    if (origin === this.origin) return;
    this.origin = origin;
    this.opening = false;
    this.opened = undefined;
    this.#current = undefined;
  };

  readonly #copy = (id: string): void => {
    void this.#copyFrom(id);
  };

  async #copyFrom(id: string): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!field) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.copied = { id, ok: true };
    } catch {
      // A page that is not secure has no clipboard, and a browser may refuse it.
      field.select();
      this.copied = { id, ok: false };
    }
  }
}
