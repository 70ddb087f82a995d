/** Takes away what binary fractions add: 7.4 - 7.1 is 0.3. */
export function round(value: number): number {
  return Number(value.toFixed(6));
}
