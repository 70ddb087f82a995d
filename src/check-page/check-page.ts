import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { idle } from '../base/idle.js';
import { compare } from '../checking/compare.js';
import { inspectText, type DocumentFile } from '../checking/inspect.js';
import { excerptsOf } from './excerpt.js';
import { dropped, look, type Given, type Looked } from './given.js';
import { give } from './parts/give.js';
import { outcome, type Shown } from './parts/outcome.js';

const PASTED = 'Geplakte tekst';

/** The page on which an editor checks documents. It has the look of the page, so that one stylesheet does for all. */
export class WijkraamCheck extends LitElement {
  static override properties: PropertyDeclarations = {
    files: { state: true, attribute: false },
    refusals: { state: true, attribute: false },
    busy: { state: true, attribute: false },
    dragging: { state: true, attribute: false },
  };

  /** What was found in each file by itself, in the order in which they were given. */
  declare private files: readonly DocumentFile[];
  declare private refusals: readonly string[];
  declare private busy: boolean;
  declare private dragging: boolean;

  #shown: readonly Shown[] = [];
  #work = Promise.resolve();
  #under: EventTarget | null = null;

  constructor() {
    super();
    this.files = [];
    this.refusals = [];
    this.busy = false;
    this.dragging = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Everywhere: a file that is dropped beside its place would else open instead of the page.
    addEventListener('dragenter', this.#handleDragEnter);
    addEventListener('dragover', this.#handleDragOver);
    addEventListener('dragleave', this.#handleDragLeave);
    addEventListener('drop', this.#handleDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('dragenter', this.#handleDragEnter);
    removeEventListener('dragover', this.#handleDragOver);
    removeEventListener('dragleave', this.#handleDragLeave);
    removeEventListener('drop', this.#handleDrop);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('files')) return;
    this.#shown = compare(this.files).map((file) => ({ file, excerptAt: excerptsOf(file.text) }));
  }

  protected override render(): TemplateResult {
    const { busy, dragging, refusals } = this;
    return html`
      ${give({ dragging, give: this.#give, paste: this.#paste })}
      ${outcome({
        busy,
        shown: this.#shown,
        refusals,
        remove: (name) => {
          this.#keep(this.files.filter((file) => file.name !== name));
        },
        clear: () => {
          this.#keep([]);
        },
      })}
    `;
  }

  /** Keeps some of the files; the button that was for the others is gone, and focus with it. */
  #keep(files: readonly DocumentFile[]): void {
    this.files = files;
    this.refusals = [];
    this.querySelector<HTMLElement>('#outcome')?.focus();
  }

  /** Looks at one thing after the other, with what is found on the page when all is done. */
  async #check(looks: readonly (() => Promise<Looked>)[]): Promise<void> {
    this.busy = true;
    const looked: Looked[] = [];
    try {
      for (const lookAt of looks) {
        // A large file holds the page: that it is busy must be painted before.
        await idle();
        looked.push(await lookAt());
      }
    } finally {
      this.busy = false;
      this.refusals = looked.flatMap((one) => ('refusal' in one ? one.refusal : []));
      this.files = looked.reduce(
        (files, one) => ('file' in one ? withFile(files, one.file) : files),
        this.files,
      );
    }
    await this.updateComplete;
    // On a phone it lies below what was pressed.
    this.querySelector('[role=status]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #give = (given: readonly Given[]): void => {
    if (given.length === 0) return;
    this.#add(given.map((one) => () => look(one, new Date())));
  };

  readonly #paste = (text: string): void => {
    const looked: () => Looked = () =>
      text.trim() === ''
        ? { refusal: 'Er staat nog geen tekst in het vak. Plak eerst de tekst van een document.' }
        : { file: inspectText(PASTED, text, new Date()) };
    this.#add([() => Promise.resolve(looked())]);
  };

  /** What is given while another is looked at waits for its turn. */
  #add(looks: readonly (() => Promise<Looked>)[]): void {
    const check = () => this.#check(looks);
    this.#work = this.#work.then(check, check);
  }

  readonly #handleDragEnter = (event: DragEvent): void => {
    this.#under = event.target;
    this.dragging = holdsFiles(event);
  };

  readonly #handleDragOver = (event: DragEvent): void => {
    if (holdsFiles(event)) event.preventDefault();
  };

  readonly #handleDragLeave = ({ target }: DragEvent): void => {
    // What is entered is told before what is left.
    if (target === this.#under) this.dragging = false;
  };

  readonly #handleDrop = (event: DragEvent): void => {
    this.dragging = false;
    if (!holdsFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    this.#give(dropped(event.dataTransfer));
  };
}

/** Text that is dragged into the field is left to the browser. */
const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** A file that was given again stands in the place of the old one. */
const withFile = (files: readonly DocumentFile[], file: DocumentFile) =>
  files.some(({ name }) => name === file.name)
    ? files.map((old) => (old.name === file.name ? file : old))
    : [...files, file];
