/** Browsers may read what they save a while after the click. */
const KEPT_MS = 60_000;

/** Long enough for a name that tells, short enough for every file system. */
const LONGEST_NAME = 100;

/** Hands a file to the visitor, who decides where it goes. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}

/** A file name that every system takes: small letters, digits and hyphens. */
export function fileName(words: string, extension: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'wijkraam' : plain}.${extension}`;
}
