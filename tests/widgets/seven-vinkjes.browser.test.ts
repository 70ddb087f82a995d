import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/widgets/seven-vinkjes/define.js';
import type { WijkChangeEvent } from '../../src/base/events/change.js';
import type { WijkSevenVinkjes } from '../../src/widgets/seven-vinkjes/seven-vinkjes.js';
import { ADDRESS, example } from './documents.js';
import { allInside, inside, readable, shown } from './page.js';

const toFill = async () => {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const element = document.createElement('wijk-seven-vinkjes');
  element.src = ADDRESS.interventiemonitor;
  element.mode = 'fill';
  element.name = 'vinkjes';
  const ready = oneEvent(element, 'wijk-ready');
  form.append(element);
  await ready;
  return { form, element };
};

const choose = async (element: WijkSevenVinkjes, vinkje: string, answer: string) => {
  const changed = oneEvent<WijkChangeEvent>(element, 'wijk-change');
  inside<HTMLInputElement>(element, `input[name="${vinkje}"][value="${answer}"]`).click();
  const event = await changed;
  await element.updateComplete;
  return event;
};

describe('<wijk-seven-vinkjes>', () => {
  it('asks the seven questions and says without shame that they are not filled in', async () => {
    const element = await shown<WijkSevenVinkjes>(
      html`<wijk-seven-vinkjes
        src=${ADDRESS.interventiemonitor}
        intervention="wijkgildes"
      ></wijk-seven-vinkjes>`,
    );
    expect(allInside(element, '.vinkje')).to.have.length(7);
    expect(readable(element)).to.include('De 7 vragen zijn nog niet ingevuld.');
    expect(readable(element)).to.include('Hebben we al iets gevierd?');
    await expect(element).to.be.accessible();
  });

  it('says each answer in words, with its note and date', async () => {
    const data = await example('interventiemonitor');
    const [intervention] = data.interventions;
    if (!intervention) throw new Error('The example has interventions');
    intervention.vinkjes = [
      { vinkje: 'vinkje-1', answer: 'yes', note: 'Verzonnen toelichting.', date: '2025-03-01' },
      { vinkje: 'vinkje-2', answer: 'partly' },
      { vinkje: 'vinkje-3', answer: 'notYet' },
      { vinkje: 'vinkje-4', answer: 'notApplicable' },
    ];
    const element = await shown<WijkSevenVinkjes>(
      html`<wijk-seven-vinkjes .data=${data}></wijk-seven-vinkjes>`,
    );
    const text = readable(element);
    expect(text).to.include('1 van de 6 vinkjes is gezet. 1 voor een deel. 1 nog niet.');
    expect(text).to.include('Verzonnen toelichting. (1 maart 2025)');
    expect(text).to.include('niet van toepassing');
  });

  it('gives a visitor’s answers to the host and to the form, and keeps nothing', async () => {
    const { form, element } = await toFill();
    const first = await choose(element, 'vinkje-1', 'yes');
    expect(first.answers).to.deep.equal({ 'vinkje-1': 'yes' });
    await choose(element, 'vinkje-3', 'notYet');
    expect([...new FormData(form)]).to.deep.equal([
      ['vinkjes.vinkje-1', 'yes'],
      ['vinkjes.vinkje-3', 'notYet'],
    ]);
    expect(readable(element)).to.include('Er wordt niets bewaard of verstuurd.');
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(document.cookie).to.equal('');
  });

  it('clears the answers by its button and with the form', async () => {
    const { form, element } = await toFill();
    await choose(element, 'vinkje-2', 'partly');
    const cleared = oneEvent<WijkChangeEvent>(element, 'wijk-change');
    inside<HTMLButtonElement>(element, '.actions button').click();
    expect((await cleared).answers).to.deep.equal({});
    await element.updateComplete;
    expect(allInside(element, 'input:checked')).to.have.length(0);

    await choose(element, 'vinkje-2', 'yes');
    form.reset();
    await element.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('can be filled in by an accessibility checker’s rules', async () => {
    const { element } = await toFill();
    await expect(element).to.be.accessible();
  });
});
