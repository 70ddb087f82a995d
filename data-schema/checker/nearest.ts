/** A slip of the finger or two; more is another word. */
const MOST_SLIPS = 2;

/** The name that was meant, when only a letter or two are wrong, or only capitals and spaces. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = bare(name);
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const candidate of names) {
    const slips = slipsBetween(wanted, bare(candidate));
    if (slips < (best?.slips ?? Math.min(MOST_SLIPS, wanted.length / 2) + 1)) {
      best = { name: candidate, slips };
    }
  }
  return best?.name;
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '');

/** Letters that must go, come, change, or change places. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return Infinity;
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const options = [
        at(rows, i - 1, j) + 1,
        (row[j - 1] ?? 0) + 1,
        at(rows, i - 1, j - 1) + same,
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        options.push(at(rows, i - 2, j - 2) + 1);
      }
      row.push(Math.min(...options));
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly (readonly number[])[], i: number, j: number) => rows[i]?.[j] ?? 0;
