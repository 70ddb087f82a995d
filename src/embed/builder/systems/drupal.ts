import { BUILT, partsOf, type System } from './system.js';

export const drupal: System = {
  name: 'Drupal',
  instructions(form, embed) {
    if (form === 'package') return BUILT;
    const { head, uses } = partsOf(form, embed);
    const line = [...uses]
      .map(([name, attributes]) => `<${[name, ...attributes].join(' ')}>`)
      .join(' ');
    return [
      {
        text: 'Zet dit in het bestand html.html.twig van het thema, vlak voor </head>. In de tekst zelf is dan geen script nodig.',
        code: head.join('\n'),
      },
      {
        text: 'Ga naar Configuratie, Tekstformaten en kies het formaat van de redactie. Zet deze regel bij ‘Toegestane HTML-tags’ (Allowed HTML tags), achter wat er al staat. Gebruikt het formaat CKEditor 5, zet de regel dan bij ‘Broncode bewerken’ (Source editing), in ‘Handmatig te bewerken HTML-tags’ (Manually editable HTML tags); Drupal vult de andere lijst zelf aan.',
        code: line,
      },
    ];
  },
};
