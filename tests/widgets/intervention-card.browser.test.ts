import { expect, html } from '@open-wc/testing';
import '../../src/widgets/intervention-card/define.js';
import type { WijkSelectEvent } from '../../src/base/events/select.js';
import type { WijkInterventionCard } from '../../src/widgets/intervention-card/intervention-card.js';
import { ADDRESS, example } from './documents.js';
import { inside, readable, shown, words } from './page.js';

const card = (intervention: string, level = 'standard') =>
  shown<WijkInterventionCard>(
    html`<wijk-intervention-card
      src=${ADDRESS.interventiemonitor}
      intervention=${intervention}
      level=${level}
    ></wijk-intervention-card>`,
  );

describe('<wijk-intervention-card>', () => {
  it('says what it is, where, when, who takes part, for which goal and what it gave', async () => {
    const text = readable(await card('wijkgildes'));
    expect(text).to.include('Spoor: Basis+');
    expect(text).to.include('In een wijkgilde leren en werken bewoners in hun eigen wijk.');
    expect(text).to.include('Waar Groningen-Noord en Beijum');
    expect(text).to.include('Wanneer Al gestart');
    expect(text).to.include('Wijkbedrijven, WerkPro, Noorderpoortcollege, Alfacollege, Gemeente');
    expect(text).to.include('Werken (hoofddoel)');
    expect(text).to.include('Ongeveer 85% van de deelnemers krijgt een diploma');
  });

  it('puts residents beside it, and says that nobody has filled in the vinkjes', async () => {
    const text = readable(await card('wijkgildes'));
    expect(text).to.include('Van een controle stad naar een vertrouwen stad. Bewoners van');
    expect(text).to.include('De 7 vragen zijn nog niet ingevuld.');
  });

  it('tells the story of a wijk where it happens, one tap away', async () => {
    const text = readable(await card('veiligheidseffectrapportage'));
    expect(text).to.include('Uit de wijk');
    expect(text).to.include('Sunny Selwerd');
    expect(readable(await card('wijkgildes'))).not.to.include('Uit de wijk');
  });

  it('says it in easy Dutch', async () => {
    expect(readable(await card('wijkgildes', 'a2'))).to.include(
      'U leert en werkt in uw eigen wijk.',
    );
  });

  it('shows progress and celebrates milestones when it is given a procesmonitor', async () => {
    const progressData = await example('procesmonitor');
    progressData.progress = [
      {
        id: 'voortgang',
        intervention: 'wijkgildes',
        period: '2024-Q4',
        pace: 'onSchedule',
        milestones: [
          { id: 'een', text: 'Verzonnen mijlpaal', reached: '2024-09' },
          { id: 'twee', text: 'Verzonnen plan', planned: '2025' },
        ],
      },
    ];
    const element = await shown<WijkInterventionCard>(
      html`<wijk-intervention-card
        src=${ADDRESS.interventiemonitor}
        intervention="wijkgildes"
        .progressData=${progressData}
      ></wijk-intervention-card>`,
    );
    const text = readable(element);
    expect(text).to.include('loopt volgens planning');
    expect(text).to.include('Verzonnen mijlpaal (gehaald, september 2024)');
    expect(text).to.include('Verzonnen plan (2025)');
  });

  it('does without progress that cannot be had, and says so in its place', async () => {
    const element = await shown<WijkInterventionCard>(
      html`<wijk-intervention-card
        src=${ADDRESS.interventiemonitor}
        intervention="wijkgildes"
        .progressData=${{ kind: 'procesmonitor' }}
      ></wijk-intervention-card>`,
    );
    expect(inside(element, '.heading').textContent).to.equal('Wijkgildes');
    const part = inside(element, '.milestones');
    expect(words(part.querySelector('p')?.textContent ?? '')).to.equal(
      'Dit deel kunnen we nu niet laten zien.',
    );
    const details = part.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(words(details.querySelector('p')?.textContent ?? '')).to.match(/^progress: .+/);
  });

  it('tells the host which link is followed, and lets it take over', async () => {
    const element = await card('kansrijk-groningen');
    const link = inside<HTMLAnchorElement>(element, '.links a');
    expect(link.protocol).to.equal('https:');
    let selected: WijkSelectEvent | undefined;
    element.addEventListener('wijk-select', (event) => {
      selected = event;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(selected?.intervention).to.equal('kansrijk-groningen');
    expect(selected?.url).to.equal(link.href);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('shows text from a document as text, never as markup', async () => {
    const data = await example('interventiemonitor');
    const [intervention] = data.interventions;
    if (!intervention) throw new Error('The example has interventions');
    intervention.title = '{{x}} & "javascript:alert(1)" < 110%';
    const element = await shown<WijkInterventionCard>(
      html`<wijk-intervention-card .data=${data}></wijk-intervention-card>`,
    );
    expect(inside(element, '.heading').textContent).to.equal(intervention.title);
  });

  it('keeps a very long word in the card, on a phone', async () => {
    const data = await example('interventiemonitor');
    const word = 'Wijkvernieuwingsprogrammavoortgangsrapportagevergaderingsnotulenversie';
    data.interventions = data.interventions.map((intervention) => ({
      ...intervention,
      title: word,
      text: word,
      partners: [word],
      wijken: { ...intervention.wijken, words: word },
      planning: { ...intervention.planning, words: word },
    }));
    const place = await shown(
      html`<div style="width: 288px">
        <wijk-intervention-card .data=${data}></wijk-intervention-card>
      </div>`,
    );
    const base = inside(place.firstElementChild as WijkInterventionCard, '.base');
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
  });

  it('has no fault that an accessibility checker finds', async () => {
    for (const intervention of ['wijkgildes', 'abcd', 'wijkmakers']) {
      await expect(await card(intervention)).to.be.accessible();
    }
  });
});
