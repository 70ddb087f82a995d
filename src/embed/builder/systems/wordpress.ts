import { beyond, BUILT, partsOf, type System } from './system.js';

/** What WordPress lets everybody write in a post: `$allowedposttags`, as far as a snippet can use it. */
const ALLOWED = {
  a: ['class', 'href'],
  caption: ['class'],
  div: ['class'],
  h1: ['class'],
  h2: ['class'],
  h3: ['class'],
  h4: ['class'],
  h5: ['class'],
  h6: ['class'],
  p: ['class'],
  strong: ['class'],
  table: ['class'],
  tbody: ['class'],
  td: ['class', 'scope'],
  th: ['class', 'scope'],
  thead: ['class'],
  tr: ['class'],
};

const allow = (name: string, attributes: readonly string[]) => [
  `    $tags['${name}'] = array(`,
  ...attributes.map((attribute) => `      '${attribute}' => true,`),
  '    );',
];

export const wordpress: System = {
  name: 'WordPress',
  instructions(form, embed) {
    if (form === 'package') return BUILT;
    const { head, uses } = partsOf(form, embed);
    const further = beyond(uses, ALLOWED);
    return [
      {
        text: 'Zet dit in functions.php van het thema. Daarmee laden alle pagina’s het script één keer, en hoeft de redactie geen script te plakken.',
        code: [
          "add_action( 'wp_head', function () {",
          '  ?>',
          ...head.map((line) => `  ${line}`),
          '  <?php',
          '} );',
        ].join('\n'),
      },
      further.size === 0
        ? {
            text: 'De rest van het fragment is gewone HTML: elke redacteur kan het in een blok ‘Aangepaste HTML’ plakken.',
          }
        : {
            text: 'Zet ook dit in functions.php. Zonder deze regels haalt WordPress het onderdeel weg bij redacteuren die geen vrije HTML mogen opslaan. Plak daarna de rest van het fragment in een blok ‘Aangepaste HTML’.',
            code: [
              "add_filter( 'wp_kses_allowed_html', function ( $tags, $context ) {",
              "  if ( 'post' === $context ) {",
              ...[...further].flatMap(([name, attributes]) => allow(name, attributes)),
              '  }',
              '  return $tags;',
              '}, 10, 2 );',
            ].join('\n'),
          },
    ];
  },
};
