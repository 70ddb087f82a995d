import 'wijkraam/define';
import type { Gebiedsmonitor } from 'wijkraam/data-schema';
import { pickText } from 'wijkraam/language';
import gebiedsmonitor from '../data/groningen-noord/gebiedsmonitor.json';
import gezondheid from '../data/groningen-noord/gebiedsmonitor-gezondheid.json';
import interventiemonitor from '../data/groningen-noord/interventiemonitor.json';
import procesmonitor from '../data/groningen-noord/procesmonitor.json';

function element<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} in the page`);
  return found;
}

const gauge = element<HTMLElementTagNameMap['wijk-indicator-gauge']>('#gauge');
const vinkjes = element<HTMLElementTagNameMap['wijk-seven-vinkjes']>('#vinkjes');
const select = element<HTMLSelectElement>('#indicator');

gauge.data = gebiedsmonitor;
vinkjes.data = interventiemonitor;
element<HTMLElementTagNameMap['wijk-funding-breakdown']>('#funding').data = procesmonitor;
element<HTMLElementTagNameMap['wijk-intervention-card']>('#card').data = interventiemonitor;
element<HTMLElementTagNameMap['wijk-comparison']>('#comparison').data = gezondheid;

const { indicators } = gebiedsmonitor as unknown as Gebiedsmonitor;
select.append(...indicators.map(({ id, label }) => new Option(pickText(label, 'nl'), id)));
select.addEventListener('change', () => {
  gauge.indicator = select.value;
});

vinkjes.addEventListener('wijk-change', ({ answers }) => {
  const count = Object.keys(answers).length;
  element('#answers').textContent =
    count === 0 ? 'Nog geen antwoorden.' : `${count} van de 7 vragen beantwoord.`;
});
