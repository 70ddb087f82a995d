import type { ComplexAttributeConverter } from 'lit';

/** An attribute that takes one of a list of words; anything else gives the default. Attributes never throw. */
export function oneOf<T extends string>(
  values: readonly T[],
  fallback: T,
): ComplexAttributeConverter<T> {
  return {
    fromAttribute: (text) =>
      values.find((value) => value === text?.trim().toLowerCase()) ?? fallback,
  };
}

/** An attribute with one id or address; an empty one is as good as none. */
export const oneId: ComplexAttributeConverter<string | undefined> = {
  fromAttribute: (text) => text?.trim() || undefined,
};

/** An attribute with ids, separated by spaces or commas. */
export const idList: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute: (text) => {
    const ids = text?.split(/[\s,]+/).filter((id) => id !== '') ?? [];
    return ids.length > 0 ? ids : undefined;
  },
};

export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];
export const DEFAULT_HEADING_LEVEL = 3;

export const headingLevel: ComplexAttributeConverter<HeadingLevel> = {
  fromAttribute: (text) =>
    HEADING_LEVELS.find((level) => level === Number(text)) ?? DEFAULT_HEADING_LEVEL,
};
