export { failure } from './templates/failure.js';

/**
 * Waits until all markup of a page is there: of a document inside an element, what is there earlier may be a part,
 * and no failure.
 */
export async function arrived(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise((resolve) => {
    page.addEventListener('readystatechange', resolve, { once: true });
  });
}
