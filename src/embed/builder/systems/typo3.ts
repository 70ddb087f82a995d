import { beyond, BUILT, partsOf, type Instruction, type System } from './system.js';

/** What the rich text of TYPO3 and its sanitizer let through by themselves, as far as a snippet can use it. */
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
  td: ['class'],
  th: ['class', 'scope'],
  thead: ['class'],
  tr: ['class'],
};

const HEADER_DATA = 20;

export const typo3: System = {
  name: 'TYPO3',
  instructions(form, embed) {
    if (form === 'package') return BUILT;
    const { head, uses } = partsOf(form, embed);
    const further = beyond(uses, ALLOWED);
    return [
      {
        text: 'Zet dit in de TypoScript-setup van de site. Daarmee laden alle pagina’s het script één keer.',
        code: head
          .flatMap((line, index) => [
            `page.headerData.${HEADER_DATA + index} = TEXT`,
            `page.headerData.${HEADER_DATA + index}.value = ${line}`,
          ])
          .join('\n'),
      },
      ...(further.size === 0
        ? [
            {
              text: 'De rest van het fragment is gewone HTML en mag in elk tekstveld: plak het in de broncode.',
            },
          ]
        : inRichText(further)),
    ];
  },
};

function inRichText(further: ReadonlyMap<string, readonly string[]>): Instruction[] {
  const names = [...further.keys()];
  return [
    {
      text: 'Het gemakkelijkst: laat de redactie de rest van het fragment in een inhoudselement ‘HTML’ plakken. Dan is de rest hieronder niet nodig.',
    },
    {
      text: 'Moet het in een gewoon tekstveld? Vul dan de YAML van de editor (rte_ckeditor) hiermee aan.',
      code: [
        'editor:',
        '  config:',
        '    htmlSupport:',
        '      allow:',
        ...[...further].flatMap(([name, attributes]) => [
          `        - name: '${name}'`,
          ...(attributes.includes('class') ? ['          classes: true'] : []),
          `          attributes: [${attributes
            .filter((attribute) => attribute !== 'class')
            .map((attribute) => `'${attribute}'`)
            .join(', ')}]`,
        ]),
        'processing:',
        `  allowTags: [${names.map((name) => `'${name}'`).join(', ')}]`,
      ].join('\n'),
    },
    {
      text: "TYPO3 maakt teksten schoon voordat bezoekers ze zien. Geef dit in een eigen extensie als bouwer van de htmlSanitizer op, in ext_localconf.php: $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['default'].",
      code: [
        'use TYPO3\\CMS\\Core\\Html\\DefaultSanitizerBuilder;',
        'use TYPO3\\HtmlSanitizer\\Behavior;',
        '',
        'class WijkraamSanitizerBuilder extends DefaultSanitizerBuilder',
        '{',
        '    public function createBehavior(): Behavior',
        '    {',
        '        return parent::createBehavior()->withTags(',
        [...further]
          .map(([name, attributes]) =>
            [
              `            (new Behavior\\Tag('${name}', Behavior\\Tag::ALLOW_CHILDREN))->addAttrs(`,
              attributes
                .map((attribute) => `                new Behavior\\Attr('${attribute}')`)
                .join(',\n'),
              '            )',
            ].join('\n'),
          )
          .join(',\n'),
        '        );',
        '    }',
        '}',
      ].join('\n'),
    },
    {
      text: 'Heeft de TypoScript-setup een lijst lib.parseFunc_RTE.allowTags, zet dan deze regel erbij. Staat die lijst er niet, zoals vanaf TYPO3 14, laat de regel dan weg: anders is dit het enige wat nog mag.',
      code: `lib.parseFunc_RTE.allowTags := addToList(${names.join(',')})`,
    },
  ];
}
