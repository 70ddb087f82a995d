/** A generated file: where it goes, from the root of the project or absolute, and what is in it. */
export interface Output {
  readonly path: string;
  readonly text: string;
  /** Not to be formatted: that would make thousands of lines of it. */
  readonly compact?: boolean;
}
