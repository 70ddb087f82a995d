const LINK = /\[([^\]]+)\]\((?!https:|mailto:|#)[^)]+\)/g;

/** A guide as it stands in the repository, without its links to other files: those are not there in Storybook. */
export const guide = (markdown: string): string => markdown.replaceAll(LINK, '$1');
