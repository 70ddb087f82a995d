/** Reads a CSV as a spreadsheet does, by RFC 4180 with semicolons; the cells are still texts. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, raw = '', end] = cell.exec(csv) ?? [];
    if (end === undefined) throw new Error(`No CSV from character ${at} on`);
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** The rows by the names of their columns. */
export function readRows(csv: string): Record<string, string>[] {
  const [columns = [], ...rows] = readCsv(csv.replace(/^\uFEFF/, ''));
  return rows.map((row) =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])),
  );
}
