import { frameOf } from '../../snippets/frame.js';
import type { System } from './system.js';

export const sharepoint: System = {
  name: 'SharePoint',
  instructions(form, embed) {
    const { origin, hostname } = new URL(embed.release.base);
    if (form === 'frame') {
      return [
        {
          text: 'De beheerder zet dit adres bij Site-instellingen, ‘HTML-veldbeveiliging’ (HTML Field Security), in de lijst van domeinen die in een iframe mogen.',
          code: hostname,
        },
        {
          text: 'De redacteur voegt het webonderdeel ‘Insluiten’ (Embed) toe en plakt daar alleen deze regel. Het script voor de hoogte laat SharePoint niet toe: het venster krijgt een vaste hoogte en schuift vanbinnen.',
          code: frameOf(embed),
        },
      ];
    }
    return [
      {
        text: 'SharePoint Online laat redacteuren geen scripts of eigen elementen plakken. Kies hierboven ‘Venster’: dat werkt in het webonderdeel ‘Insluiten’ (Embed).',
      },
      ...(form === 'package'
        ? [
            {
              text: 'Bouwt een programmeur er een SPFx-webonderdeel van, dan komt de kit met dat webonderdeel mee en hoeft er geen adres te worden vertrouwd.',
            },
          ]
        : [
            {
              text: 'Laadt een programmeur het script in een SPFx-webonderdeel, dan zet de beheerder dit adres in het SharePoint-beheercentrum bij de vertrouwde scriptbronnen (Trusted script sources).',
              code: origin,
            },
          ]),
    ];
  },
};
