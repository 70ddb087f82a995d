import type { Gebiedsmonitor, Interventiemonitor, Procesmonitor } from '../../data-schema/index.js';

/** The example data, as a page loads it. */
export const ADDRESS = {
  gebiedsmonitor: '/examples/data/groningen-noord/gebiedsmonitor.json',
  gezondheid: '/examples/data/groningen-noord/gebiedsmonitor-gezondheid.json',
  interventiemonitor: '/examples/data/groningen-noord/interventiemonitor.json',
  procesmonitor: '/examples/data/groningen-noord/procesmonitor.json',
} as const;

interface ByAddress {
  gebiedsmonitor: Gebiedsmonitor;
  gezondheid: Gebiedsmonitor;
  interventiemonitor: Interventiemonitor;
  procesmonitor: Procesmonitor;
}

/** A copy of an example document, free to be changed. */
export async function example<K extends keyof ByAddress>(name: K): Promise<ByAddress[K]> {
  const response = await fetch(ADDRESS[name]);
  return (await response.json()) as ByAddress[K];
}

/** The address of a text that this page holds itself. */
export function addressOf(text: string, type = 'application/json'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}
