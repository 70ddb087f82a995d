/**
 * The page that both sides stand in: text before and after, so that widgets that grow move
 * something.
 */
export const page = ({ head, widgets, script = '' }) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Verzonnen cijfers</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    <h1>Hoe gaat het in de wijken?</h1>
    <p>De cijfers op deze pagina zijn verzonnen, om tijden mee te meten.</p>
    ${widgets.join('\n    ')}
    <p>Hier eindigt de pagina.</p>
    ${script}
  </body>
</html>
`;
