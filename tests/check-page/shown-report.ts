/**
 * What the page of the check shows, written as the command writes it. Runs in the page, and knows nothing outside
 * itself.
 */
export function shownReport(page: Document = document): string {
  const words = (element: Element | null) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const lines = (article: Element, group: string, kind: string) =>
    [...article.querySelectorAll(`.${group} li`)].map((item) => {
      const [place, message] = item.querySelectorAll('p');
      return `  ${kind} op ${words(place ?? null).toLowerCase()}: ${message?.textContent}`;
    });
  const files = [...page.querySelectorAll('article')].map((article) => {
    const kind = words(article.querySelector('.kind'));
    return [
      words(article.querySelector('h3')) + (kind === '' ? '' : ` (${kind})`),
      ...lines(article, 'errors', 'fout'),
      ...lines(article, 'warnings', 'waarschuwing'),
      ...[...article.querySelectorAll('.in-order')].map(() => '  in orde'),
    ].join('\n');
  });
  return [...files, words(page.querySelector('[role=status] strong'))].join('\n\n');
}
