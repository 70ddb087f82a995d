const SENTENCE = 'wijk-sentence';
const WORD = 'wijk-word';
const MARKED = 'data-spoken';

/** Marks what is read in the page, and changes no text for it. */
export interface Marks {
  readonly sentence: (range: Range | undefined) => void;
  readonly word: (range: Range | undefined) => void;
  readonly clear: () => void;
}

/** By highlights where the browser has them, else by an attribute on what the text stands in. */
export function marks(): Marks {
  return 'highlights' in CSS ? highlights() : attributes();
}

function highlights(): Marks {
  const mark = (name: string) => (range: Range | undefined) => {
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  };
  const word = mark(WORD);
  const sentence = (range: Range | undefined) => {
    word(undefined);
    mark(SENTENCE)(range);
  };
  return {
    sentence,
    word,
    clear: () => {
      sentence(undefined);
    },
  };
}

function attributes(): Marks {
  let marked: Element | null = null;
  const sentence = (range: Range | undefined) => {
    marked?.removeAttribute(MARKED);
    marked = range?.startContainer.parentElement ?? null;
    marked?.setAttribute(MARKED, '');
  };
  return {
    sentence,
    word: () => undefined,
    clear: () => {
      sentence(undefined);
    },
  };
}
