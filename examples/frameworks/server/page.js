import { readFile } from 'node:fs/promises';
import { check } from 'wijkraam/data-schema';
import { inform } from 'wijkraam/inform';

const DATA = new URL('../../data/groningen-noord/gebiedsmonitor.json', import.meta.url);

/**
 * De pagina, met alles wat het onderdeel zegt al in de HTML. Zonder script staat het er ook; met script komt het
 * onderdeel ervoor in de plaats.
 *
 * @param site adres van de website, met in `kit/` de bestanden van Wijkraam en in `data/` de gegevens
 */
export async function page(site) {
  const checked = check(JSON.parse(await readFile(DATA, 'utf8')));
  if (!checked.ok) throw new Error('De gegevens kloppen niet.');

  const at = (path) => new URL(path, site).href;
  const description = {
    widget: 'indicator-gauge',
    src: at('data/groningen-noord/gebiedsmonitor.json'),
    options: {
      indicator: 'ervaren-onveiligheidsgevoelens',
      area: 'groningen-noord',
      'heading-level': '2',
    },
  };
  const { html } = await inform(checked.document, description, at('kit/frame.html'), new Date());

  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Wijkraam van de server | Voorbeeld</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${at('frameworks/page.css')}" />
    <link rel="stylesheet" href="${at('kit/wijkraam.css')}" />
    <script type="module" src="${at('kit/wijkraam.js')}"></script>
  </head>
  <body>
    <main>
      <h1>Wijkraam van de server</h1>
      <wijk-indicator-gauge
        src="${description.src}"
        indicator="ervaren-onveiligheidsgevoelens"
        area="groningen-noord"
        heading-level="2"
      >
${html}
      </wijk-indicator-gauge>
    </main>
  </body>
</html>
`;
}
