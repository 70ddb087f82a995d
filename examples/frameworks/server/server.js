import { createServer } from 'node:http';
import { page } from './page.js';

const { PORT = '3000', SITE = `http://localhost:${PORT}/` } = process.env;

// De bestanden in kit/ en data/ geeft de webserver die hiervoor staat.
createServer((request, response) => {
  if (request.url !== '/') {
    response.writeHead(404).end();
    return;
  }
  page(SITE).then(
    (html) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
    () => response.writeHead(500).end(),
  );
}).listen(PORT);
