import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { desk, emptyFolder, write } from './desk.js';

const DATA = resolve(import.meta.dirname, '../../examples/data/groningen-noord');

/** What is told of a document of the programme after a change. */
async function told(name: string, change: (document: any) => void) {
  const document = JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));
  change(document);
  const folder = emptyFolder();
  write(folder, 'nieuw.json', document);
  const { code, out, err } = await desk(folder, 'diff', join(DATA, `${name}.json`), 'nieuw.json');
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  return out;
}

const UNSAFE = 'ervaren-onveiligheidsgevoelens';
const figureOf = (document: any, indicator: string, area: string, period: string) =>
  document.observations.find(
    (candidate: any) =>
      candidate.indicator === indicator && candidate.area === area && candidate.period === period,
  );

describe('wijkraam diff', () => {
  it('tells a figure that changed in the sentence that a reader gets, and what stood there', async () => {
    const out = await told('gebiedsmonitor', (document) => {
      figureOf(document, UNSAFE, 'groningen-noord', '2022').value = 27;
    });
    assert.equal(
      out,
      [
        'Cijfers (1)',
        '  In Groningen-Noord voelt 27% van de bewoners zich wel eens onveilig in de eigen buurt (2022). Eerst stond er: 28%.',
        '',
      ].join('\n'),
    );
  });

  it('tells figures that came, went, or became known', async () => {
    const out = await told('gebiedsmonitor', (document) => {
      const gone = figureOf(document, UNSAFE, 'groningen-noord', '2018');
      document.observations.splice(document.observations.indexOf(gone), 1);
      const grade = figureOf(document, 'waardering-prettige-buurt', 'groningen-noord', '2018');
      delete grade.missing;
      grade.value = 7;
      document.observations.push({
        indicator: UNSAFE,
        area: 'groningen-noord',
        period: '2024',
        missing: 'notYetKnown',
      });
    });
    assert.match(out, /^Cijfers \(3\)$/m);
    assert.match(
      out,
      /^ {2}In Groningen-Noord geven .* een 7,0 \(2018\)\. Eerst stond er: niet bekend\.$/m,
    );
    assert.match(
      out,
      /^ {2}Nieuw: Ervaren onveiligheidsgevoelens, in Groningen-Noord \(2024\): nog niet bekend\.$/m,
    );
    assert.match(out, /^ {2}Weg: In Groningen-Noord voelt \d+% van de bewoners .* \(2018\)\.$/m);
  });

  it('tells what became of streefdoelen', async () => {
    const out = await told('gebiedsmonitor', ({ indicators }) => {
      indicators[0].target.value = 8;
      delete indicators[1].target;
    });
    assert.match(out, /^Streefdoelen \(2\)$/m);
    assert.match(
      out,
      /^ {2}Waardering prettige buurt: het streefdoel is nu meer dan 8,0 \(2030 tot en met 2040\)\. Eerst was het meer dan 7,5 \(2030 tot en met 2040\)\.$/m,
    );
    assert.match(out, /: er is geen streefdoel meer\. Eerst was het meer dan 70% /);
    assert.doesNotMatch(out, /Teksten/);
  });

  it('tells what became of the money, in full euros', async () => {
    const out = await told('procesmonitor', ({ amounts, totals }) => {
      amounts[0].value = 3_500_000;
      amounts[0].status = 'granted';
      totals[0].value += 1_000_000;
    });
    const plain = out.replaceAll('\u00a0', ' ');
    assert.match(plain, /^Geld \(2\)$/m);
    assert.match(
      plain,
      /^ {2}JTF: nu € 3\.500\.000, toegekend\. Eerst stond er: € 2\.500\.000, aangevraagd\.$/m,
    );
    assert.match(
      plain,
      /^ {2}Totaal per bron: nu € 51\.000\.000\. Eerst stond er: € 50\.000\.000\.$/m,
    );
  });

  it('tells texts, answers and parts by what they are called, not by their place', async () => {
    const out = await told('interventiemonitor', ({ interventions }) => {
      interventions.pop();
      interventions[0].text = 'Een nieuwe tekst.';
      interventions[1].vinkjes[0].answer = 'yes';
      interventions.unshift(interventions.pop());
    });
    assert.match(out, /^Teksten en andere gegevens \(4\)$/m);
    assert.match(
      out,
      /^ {2}Anders: interventie "Herstructurering", text\n {4}was: .+\n {4}nu: {2}Een nieuwe tekst\.$/m,
    );
    assert.match(out, /vinkjes\.vinkje-1\.answer\n {4}was: notFilledIn\n {4}nu: {2}yes$/m);
    assert.match(out, /^ {2}Weg: interventie ".+"\.$/m);
    assert.match(out, /^ {2}De volgorde van interventions is anders\.$/m);
  });

  it('says so when nothing changed, in whatever order fields stand', async () => {
    const out = await told('procesmonitor', (document) => {
      document.meta = Object.fromEntries(Object.entries(document.meta).reverse());
    });
    assert.equal(out, 'Er is niets veranderd.\n');
  });

  it('wants two sound documents of one kind', async () => {
    const one = await desk(DATA, 'diff', 'procesmonitor.json');
    assert.equal(one.code, 2);
    assert.match(one.err, /Noem twee bestanden: eerst het oude, dan het nieuwe\./);
    const kinds = await desk(DATA, 'diff', 'procesmonitor.json', 'gebiedsmonitor.json');
    assert.equal(kinds.code, 2);
    assert.match(
      kinds.err,
      /Het ene document is een procesmonitor, het andere een gebiedsmonitor\./,
    );
    const folder = emptyFolder();
    write(folder, 'fout.json', '{}');
    const faulty = await desk(folder, 'diff', 'fout.json', 'fout.json');
    assert.equal(faulty.code, 1);
    assert.match(
      faulty.err,
      /fout\.json: dit document heeft fouten\. Zie: wijkraam check fout\.json/,
    );
  });
});
