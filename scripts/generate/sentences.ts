import { TAGS, type Tag } from '../../src/language/index.js';
import { sayAll, type AllSaid, type Said } from '../sentences.js';
import type { Output } from './output.js';

const MADE =
  'Gemaakt door `npm run generate` uit de voorbeeldgegevens. Verander dit niet met de hand.';

const SECTIONS: Readonly<Record<keyof AllSaid, string>> = {
  indicators: 'De kernindicatoren van Groningen-Noord',
  comparisons: 'Vergelijkingen',
  actions: 'Wat eraan gedaan wordt',
  money: 'Het geld',
  vinkjes: 'De zeven vinkjes',
  failures: 'Als er iets misgaat',
};
const PARTS = Object.keys(SECTIONS) as readonly (keyof AllSaid)[];

const NAMES: Readonly<Record<Exclude<Tag, 'nl'>, string>> = {
  ar: 'Arabisch',
  en: 'Engels',
  pl: 'Pools',
  tr: 'Turks',
  uk: 'Oekraïens',
};

/** What stands for the rest in a language beside Dutch: every form of figure, of doubt and of absence. */
const TWENTY: Readonly<Record<keyof AllSaid, readonly string[]>> = {
  indicators: [
    'Waardering prettige buurt',
    'Perceptie omgang buurtgenoten',
    'Waardering sociale infrastructuur',
    'Schaalscore verloedering',
    'Ervaren onveiligheidsgevoelens',
    '(Jonge) verdachten per 1.000 inwoners',
    'Minimahuishoudens (< 110% sociaal minimum)',
    "Voortijdige schoolverlaters (VSV'ers)",
  ],
  comparisons: [
    'Ervaren onveiligheidsgevoelens: Groningen-Noord',
    'Ervaren onveiligheidsgevoelens: Vinkhuizen',
    'Minimahuishoudens (< 110% sociaal minimum): De Hoogte',
    'Kinderen in een minimahuishouden: Selwerd',
    'Sport elke week',
    'Sport elke week: Selwerd',
  ],
  actions: ['Gedaan aan ervaren onveiligheidsgevoelens', 'Gedaan, als er niets staat'],
  money: ['Het geld', 'Het geld per jaar'],
  vinkjes: ['Zeven open vinkjes', 'Zeven ingevulde vinkjes (verzonnen)'],
  failures: ['network', 'unknown-area'],
};

/** What the kit says, to be read from top to bottom: all of it in Dutch, and twenty examples in each other language. */
export async function sentences(): Promise<Output[]> {
  const others = TAGS.filter((tag) => tag !== 'nl');
  return [await inDutch(), ...(await Promise.all(others.map(inLanguage)))];
}

async function inDutch(): Promise<Output> {
  const [standard, easy] = await Promise.all([sayAll('nl'), sayAll('nl', 'a2')]);
  const item = ({ about, sentences }: Said, inEasy: Said | undefined) => [
    `**${about}**`,
    `- ${sentences.join(' ')}`,
    `- ${inEasy?.sentences.join(' ') ?? ''}`,
  ];
  return {
    path: 'docs/zinnen.md',
    text: page(
      'Wat de onderdelen zeggen',
      `${MADE} Van elk cijfer staat er eerst de gewone zin en dan die in makkelijk Nederlands (A2). Bij een eigen wijk staat alleen wat er bij komt.`,
      PARTS.flatMap((part) => [
        `## ${SECTIONS[part]}`,
        ...standard[part].flatMap((said, index) => item(said, easy[part][index])),
      ]),
    ),
  };
}

async function inLanguage(tag: Exclude<Tag, 'nl'>): Promise<Output> {
  const all = await sayAll(tag);
  const chosen = PARTS.flatMap((part) =>
    TWENTY[part].map((about) => {
      const said = all[part].find((candidate) => candidate.about === about);
      if (!said) throw new Error(`Nothing is said of ${about}.`);
      return said;
    }),
  );
  const direction = tag === 'ar' ? 'rtl' : 'ltr';
  return {
    path: `docs/zinnen-${tag}.md`,
    text: page(
      `Wat de onderdelen zeggen: ${NAMES[tag]}`,
      `${MADE} Namen en teksten die het document alleen in het Nederlands heeft, blijven Nederlands.`,
      chosen.flatMap(({ about, sentences }) => [
        `**${about}**`,
        `<p lang="${tag}" dir="${direction}">${escaped(sentences.join(' '))}</p>`,
      ]),
    ),
  };
}

const page = (title: string, intro: string, blocks: readonly string[]) =>
  [`# ${title}`, intro, ...blocks].join('\n\n');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
