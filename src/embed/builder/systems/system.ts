import { elementOf } from '../../snippets/element.js';
import type { Embed } from '../../snippets/embed.js';
import { frameOf } from '../../snippets/frame.js';
import type { Form } from '../../snippets/index.js';
import { markupOf } from '../../snippets/markup.js';
import { classicTag, frameHelperTag, scriptTag, stylesTags } from '../../snippets/tags.js';
import { usesOf, type Uses } from '../uses.js';

/** One thing to do in a system: what and where, and the text to put there. */
export interface Instruction {
  readonly text: string;
  readonly code?: string;
}

/** The parts of a snippet, as a system with an editor takes them. */
export interface Parts {
  /** What the pages load, once. */
  readonly head: readonly string[];
  /** What an editor puts in a text. */
  readonly body: string;
  /** What is in `body`. */
  readonly uses: Uses;
}

/** A system in which editors write, and what it must let through. */
export interface System {
  readonly name: string;
  instructions(form: Form, embed: Embed): readonly Instruction[];
}

const HEADS: Readonly<Record<Form, (embed: Embed) => readonly string[]>> = {
  element: (embed) => [...stylesTags(embed), scriptTag(embed.release)],
  markup: (embed) => [...stylesTags(embed), scriptTag(embed.release)],
  frame: ({ release }) => [frameHelperTag(release)],
  package: () => [],
  classic: (embed) => [...stylesTags(embed), classicTag(embed.release)],
};

const BODIES: Readonly<Record<Form, (embed: Embed) => string>> = {
  element: elementOf,
  markup: markupOf,
  frame: frameOf,
  package: elementOf,
  classic: elementOf,
};

export function partsOf(form: Form, embed: Embed): Parts {
  const body = BODIES[form](embed);
  return { head: HEADS[form](embed), body, uses: usesOf(body) };
}

/** What stands in `uses` and not among what a system lets through by itself. */
export function beyond(uses: Uses, allowed: Readonly<Record<string, readonly string[]>>): Uses {
  const missing = [...uses].flatMap(([name, attributes]): [string, readonly string[]][] => {
    const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!known) return [[name, attributes]];
    const further = attributes.filter((attribute) => !known.includes(attribute));
    return further.length > 0 ? [[name, further]] : [];
  });
  return new Map(missing);
}

/** What a site that is built does not need a system for. */
export const BUILT: readonly Instruction[] = [
  {
    text: 'Bij deze manier bouwt een programmeur het onderdeel in de website in. In het redactiesysteem hoeft niets te worden toegestaan.',
  },
];
