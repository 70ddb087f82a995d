// The page of the snippet builder. It stands in a folder of the version that its snippets name.
import './define.js';
import type { Manifest } from '../release.js';

const base = new URL('../', document.baseURI).href;

async function start(): Promise<void> {
  const response = await fetch(new URL('manifest.json', base));
  if (!response.ok) return;
  const release = { base, manifest: (await response.json()) as Manifest };
  for (const builder of document.querySelectorAll('wijkraam-builder')) builder.release = release;
}

start().catch(() => {
  // The builder says itself that it does not know its version.
});
