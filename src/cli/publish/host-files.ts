import type { TextFile } from './contents.js';
import { EDITIONS } from './editions.js';
import { FEED } from './feed.js';

const FOREVER = 'public, max-age=31536000, immutable';
/** A correction is on every page within five minutes. */
const SHORT = 'public, max-age=300';

/** Netlify and Cloudflare Pages, which compress by themselves. No path fits two rules: they would be added up. */
const STATIC_HOSTS = `# Voor Netlify en Cloudflare Pages. Staat deze map niet in de hoofdmap van uw site? Zet deze regels dan in
# het bestand _headers van de hoofdmap, en zet de naam van de map voor elk pad.
${[
  ['/latest/*', SHORT],
  [`/${FEED}`, SHORT],
  [`/${EDITIONS}/*`, FOREVER],
]
  .map(
    ([path, keep]) => `${path}
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
  Cache-Control: ${keep}
`,
  )
  .join('')}`;

const APACHE = `# Voor Apache. Nodig: mod_headers, mod_rewrite en mod_mime, en AllowOverride FileInfo.
AddType application/json .json
AddType text/csv .csv
AddCharset utf-8 .json .csv .txt

<IfModule mod_headers.c>
  Header always set Access-Control-Allow-Origin "*"
  Header always set X-Content-Type-Options "nosniff"
  Header set Cache-Control "${SHORT}"
  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/${EDITIONS}/#"
  <FilesMatch "\\.(json|csv|txt)(\\.gz|\\.br)?$">
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>

# Wat vooraf al kleiner gemaakt is, gaat zo de deur uit.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+\\.(?:json|csv|txt))$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+\\.(?:json|csv|txt))$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]
</IfModule>
RemoveType .gz .br
AddEncoding br .br
AddEncoding gzip .gz
RemoveLanguage .br
`;

const NGINX = `# Voor nginx. Zet deze regels in het server-blok van uw site, met het pad waarop deze map te bereiken is.
# brotli_static vraagt de module ngx_brotli. Hebt u die niet, haal dan de regels met brotli_static weg.
location /data/ {
  root /srv/wijkgegevens;
  types { application/json json; text/csv csv; text/plain txt; }
  charset utf-8;
  charset_types application/json text/csv text/plain;
  gzip_static on;
  brotli_static on;
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;
  add_header Vary "Accept-Encoding";
  add_header Cache-Control "${SHORT}";

  location /data/${EDITIONS}/ {
    gzip_static on;
    brotli_static on;
    add_header Access-Control-Allow-Origin "*" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Vary "Accept-Encoding";
    add_header Cache-Control "${FOREVER}";
  }
}
`;

const README = `Deze map is gemaakt door "wijkraam publish". Zet hem in zijn geheel op een webserver. Verander er niets in: de volgende
keer maakt de opdracht hem weer zoals hij hoort te zijn.

latest/     de nieuwste gegevens, op adressen die blijven; deze adressen gebruikt u op een website
editions/   elke uitgave zoals hij was, met de dag waarop hij gemaakt is; hier verandert nooit iets
  index.json    wat een pagina als eerste vraagt
  areas/        een bestand per gebied, als het geheel te groot is om in een keer te laden
  areas.json    welke gebieden er dan zijn
  csv/          de cijfers voor een spreadsheet, met een LEESMIJ
  edition.json  wat deze uitgave is
feed.json   alle uitgaven, voor wie er bericht van wil krijgen (JSON Feed)

_headers, .htaccess en nginx.conf zeggen tegen de webserver hoe lang een browser iets mag bewaren, en dat andere websites
de gegevens mogen laten zien. U hebt alleen het bestand nodig van de server die u gebruikt.
`;

/** What the host of the folder needs to know of it, for each common host. */
export const HOST_FILES: readonly TextFile[] = [
  { path: '_headers', text: STATIC_HOSTS },
  { path: '.htaccess', text: APACHE },
  { path: 'nginx.conf', text: NGINX },
  { path: 'LEESMIJ.txt', text: README },
];
