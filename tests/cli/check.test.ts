import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Gebiedsmonitor, Interventiemonitor, Procesmonitor } from '../../data-schema/index.js';
import { fixture, valid } from '../data-schema/fixtures.js';
import { desk, emptyFolder, shell, write } from './desk.js';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, 'examples/data/groningen-noord');

type Draft<T> = { -readonly [K in keyof T]: any } & Record<string, any>;

/** A sound document, after one change, as a file. */
function changed<T>(name: string, change: (document: Draft<T>) => void): unknown {
  const document = fixture<Draft<T>>('valid', name);
  change(document);
  return document;
}

const gebiedsmonitor = (change: (document: Draft<Gebiedsmonitor>) => void) =>
  changed<Gebiedsmonitor>('gebiedsmonitor', change);

/** What is said of one file with this content. */
async function said(content: unknown) {
  const folder = emptyFolder();
  return desk(folder, 'check', write(folder, 'cijfers.json', content));
}

/** The line of a JSON file that has one field a line, counted from 1. */
const lineOf = (content: unknown, text: string) =>
  JSON.stringify(content, null, 2)
    .split('\n')
    .findIndex((line) => line.includes(text)) + 1;

describe('wijkraam check', () => {
  it('is content with the documents of the programme, and says so to a script', async () => {
    const files = ['gebiedsmonitor', 'gebiedsmonitor-gezondheid', 'interventiemonitor'];
    const { code, out, err } = await desk(DATA, 'check', ...files.map((name) => `${name}.json`));
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^gebiedsmonitor\.json \(gebiedsmonitor\)$/m);
    assert.match(out, /^0 fouten en \d+ waarschuwingen in 3 bestanden\.$/m);
  });

  it('tells every fault with line, column, path, what stands there and what to do (case 80:)', async () => {
    const content = gebiedsmonitor(({ observations, indicators, meta }) => {
      observations[0].value = '28,4';
      observations[1].period = 2022;
      indicators[0].direction = 'omlaag';
      delete meta.licence;
    });
    const { code, out } = await said(content);
    assert.equal(code, 1);
    const value = lineOf(content, '"28,4"');
    for (const text of [
      `  fout op regel ${value}, kolom 16: observations[0].value: Hier staat "28,4". Hier hoort een getal, met een punt als decimaalteken en zonder aanhalingstekens.`,
      `  fout op regel ${lineOf(content, '"period": 2022,')}, kolom 17: observations[1].period: Hier staat 2022. Hier hoort tekst tussen aanhalingstekens.`,
      `  fout op regel ${lineOf(content, '"omlaag"')}, kolom 20: indicators[0].direction: Hier staat "omlaag". Kies uit: "higherIsBetter", "lowerIsBetter", "neither".`,
      `  fout op regel ${lineOf(content, '"meta"')}, kolom 11: meta.licence: Dit veld ontbreekt. Vul het in.`,
    ]) {
      assert.ok(out.includes(text), `${text}\n${out}`);
    }
    assert.match(out, /^4 fouten en /m);
  });

  it('takes a byte order mark for what it is (case 66:)', async () => {
    const { code, out } = await said(`\uFEFF${JSON.stringify(valid[0]?.document)}`);
    assert.equal(code, 0, out);
  });

  it('refuses a file that is no UTF-8, and tells the line (case 67:)', async () => {
    const text = '{\n  "kind": "gebiedsmonitor",\n  "title": "S\u00fadwest-Frysl\u00e2n"\n}';
    const { code, out } = await said(Buffer.from(text, 'latin1'));
    assert.equal(code, 1);
    assert.match(
      out,
      /fout op regel 3, kolom 14: Dit is geen UTF-8\. Sla het bestand op als UTF-8/,
    );
  });

  for (const [kind, bytes, message] of [
    ['a workbook', 'PK\x03\x04\x14\x00', 'Dit is een Excel-bestand of een zip-bestand.'],
    ['a PDF', '%PDF-1.7\n%\xE2\xE3', 'Dit is een pdf.'],
    ['a picture', '\x89PNG\r\n\x1A\n\x00\x00', 'Dit is geen tekstbestand.'],
    ['a text in UTF-16', '\xFF\xFE{\x00', 'nu staat er waarschijnlijk Windows-1252 of UTF-16 in.'],
  ] as const) {
    it(`tells that ${kind} is no JSON`, async () => {
      const { code, out, err } = await said(Buffer.from(bytes, 'latin1'));
      assert.deepEqual({ code, err }, { code: 1, err: '' });
      assert.ok(out.includes(`  fout op regel 1, kolom 1: `) && out.includes(message), out);
    });
  }

  it('tells that a mapping is no document, and nothing else about it', async () => {
    const figures = [{ column: '2022', period: '2022' }];
    const mapping = { kind: 'gebiedsmonitor', document: 'basis.json', figures };
    const { code, out } = await said(mapping);
    assert.equal(code, 1);
    assert.match(out, /fout op regel 1, kolom 1: Dit is een koppeling, geen document\./);
    assert.match(out, /^1 fout en 0 waarschuwingen in 1 bestand\.$/m);
    const document = gebiedsmonitor((draft) => void (draft.document = 'basis.json'));
    assert.doesNotMatch((await said(document)).out, /koppeling/);
  });

  it('goes on when there are more faults than can be told', async () => {
    const content = gebiedsmonitor((document) => {
      document.observations = Array(200_000).fill({ value: '28,4' });
    });
    const { code, out, err } = await said(JSON.stringify(content));
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.match(out, /Dit bestand heeft te veel fouten om ze te noemen\./);
  });

  for (const word of ['NaN', 'Infinity', '-Infinity']) {
    it(`refuses ${word}, and tells where it stands and what to do (case 75:)`, async () => {
      const { code, out } = await said(`{\n  "waarde": ${word}\n}`);
      assert.equal(code, 1);
      assert.ok(out.includes('fout op regel 2, kolom 13: Hier staat'), out);
      assert.ok(
        out.includes(`${word}. Dat is geen getal. Laat "value" weg en geef in "missing" de reden.`),
        out,
      );
    });
  }

  for (const [fault, text, place, message] of [
    ['an empty file', '', 'regel 1, kolom 1', 'Het bestand is leeg.'],
    ['a web page', '\n<!DOCTYPE html><html>', 'regel 2, kolom 1', 'Dit is een webpagina'],
    ['half a file', '{\n"kind": [', 'regel 2, kolom 10', 'Het bestand houdt hier op'],
    ['a comma too many', '{\n  "a": 1,\n}', 'regel 3, kolom 1', 'Hier staat een komma te veel.'],
    ['a decimal comma', '{\n  "a": 1,5\n}', 'regel 2, kolom 10', '1.5 en niet 1,5'],
    ['a curly quotation mark', '{\n  \u201ca\u201d: 1\n}', 'regel 2, kolom 3', 'rechte dubbele'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'regel 3, kolom 3', 'ontbreekt een komma'],
    ['a line break in a text', '{\n"a": "b\nc"}', 'regel 2, kolom 6', 'Schrijf een regeleinde als'],
    ['lists in lists without end', '['.repeat(1e5) + ']'.repeat(1e5), 'regel 1', 'te veel lijsten'],
  ] as const) {
    it(`tells where ${fault} is`, async () => {
      const { code, out, err } = await said(text);
      assert.deepEqual({ code, err }, { code: 1, err: '' });
      assert.ok(out.includes(place), out);
      assert.ok(out.includes(message), out);
    });
  }

  it('tells a field that stands in one object twice', async () => {
    const text = JSON.stringify(fixture('valid', 'gebiedsmonitor')).replace(
      '"value":',
      '"value": 3, "value":',
    );
    const { code, out } = await said(text);
    assert.equal(code, 1);
    assert.match(out, /areas\[0\]\.inhabitants\.value: Dit veld staat hier twee keer\./);
  });

  it('tells fields that it does not know, also beside faults, and which were meant (case 81:)', async () => {
    const content = gebiedsmonitor(({ observations, meta }) => {
      observations[0].qualifer = 'about';
      observations[1].qualifier = 'between';
      meta.mood = 'goed';
    });
    const { code, out } = await said(content);
    assert.equal(code, 1);
    assert.ok(
      out.includes(
        `  waarschuwing op regel ${lineOf(content, '"qualifer"')}, kolom 19: observations[0].qualifer: Het veld "qualifer" kent Wijkraam hier niet, en het wordt overgeslagen. Bedoelt u "qualifier"?`,
      ),
      out,
    );
    assert.match(out, /meta\.mood: Het veld "mood" kent Wijkraam hier niet.* Haal het weg/);
  });

  it('knows no field where a text per language may have any language', async () => {
    const { out } = await said(fixture('valid', 'gebiedsmonitor-texts-per-language'));
    assert.doesNotMatch(out, /kent Wijkraam hier niet/);
  });

  for (const [contract, code, message] of [
    [
      '1.99',
      0,
      /contract: Dit document volgt contract "1\.99"; deze versie van Wijkraam kent "1\.1"/,
    ],
    ['99.0', 1, /Zet een nieuwere versie van Wijkraam op de pagina/],
  ] as const) {
    it(`tells that contract ${contract} is newer (case 81:)`, async () => {
      const outcome = await said(
        gebiedsmonitor((document) => {
          document.contract = contract;
          document.later = 1;
        }),
      );
      assert.equal(outcome.code, code);
      assert.match(outcome.out, message);
    });
  }

  it('warns of what an editor should look at', async () => {
    const { code, out } = await said(
      gebiedsmonitor(({ meta, indicators, observations }) => {
        meta.nextUpdate = '2019-06';
        delete meta.source.url;
        delete indicators[0].sentence;
        indicators[0].plainLabel =
          'Dit is een zin die veel te lang is voor wie moeite heeft met het lezen van teksten en indien nodig stopt';
        for (const observation of observations) {
          if (observation.indicator !== indicators[0].id) continue;
          delete observation.margin;
          delete observation.qualifier;
          delete observation.upTo;
          delete observation.missing;
          observation.value = 0.45;
        }
        delete indicators[0].target;
      }),
    );
    assert.equal(code, 0, out);
    for (const message of [
      /meta\.nextUpdate: De nieuwe cijfers zouden er in "2019-06" zijn\. Die tijd is voorbij\./,
      /meta\.source: De bron heeft geen adres\./,
      /indicators\[0\]: De indicator ".*" is een deel van een geheel, maar zegt niet waarvan\./,
      /Alle cijfers van ".*" liggen tussen 0 en 1, zoals 0\.45\./,
      /indicators\[0\]\.plainLabel: Deze zin heeft meer dan 15 woorden/,
      /"indien" is een moeilijk woord voor een eenvoudige tekst\. Zeg bijvoorbeeld "als"\./,
    ]) {
      assert.match(out, message);
    }
  });

  it('is silent on all of that where it is in order', async () => {
    const { out } = await said(
      gebiedsmonitor(({ meta, indicators }) => {
        for (const indicator of indicators) delete indicator.source;
        meta.nextUpdate = '9999';
        meta.source.url = 'https://voorbeeld.nl/onderzoek';
      }),
    );
    assert.match(out, /^ {2}in orde$/m);
    assert.match(out, /^0 fouten en 0 waarschuwingen in 1 bestand\.$/m);
  });

  it('holds documents of one programme against each other', async () => {
    const folder = emptyFolder();
    const plan = fixture<Draft<Interventiemonitor>>('valid', 'interventiemonitor');
    const money = fixture<Draft<Procesmonitor>>('valid', 'procesmonitor');
    const [known] = plan.interventions;
    money.progress = [
      { id: 'a', intervention: known.id, period: '2024', pace: 'onSchedule' },
      { id: 'b', intervention: `${known.id}x`, period: '2024', pace: 'behind' },
    ];
    money.goals = [{ ...plan.goals[0], label: 'Anders genoemd' }];
    money.sporen = plan.sporen;
    money.actielijnen = plan.actielijnen;
    money.area = plan.areas[0];
    write(folder, 'plan.json', plan);
    write(folder, 'geld.json', money);
    const { code, out } = await desk(folder, 'check', 'geld.json', 'plan.json');
    assert.equal(code, 1);
    const at = `regel ${lineOf(money, `"${known.id}x"`)}, kolom 23`;
    assert.ok(
      out.includes(
        `fout op ${at}: progress[1].intervention: "${known.id}x" komt in plan.json niet voor. Bedoelt u "${known.id}"?`,
      ),
      out,
    );
    assert.match(
      out,
      /waarschuwing .*goals\[0\]\.label: Hier staat ".*", maar in geld\.json staat bij dezelfde id "Anders genoemd"\./,
    );
    assert.doesNotMatch(out, /progress\[0\]/);
  });

  it('writes all of it as JSON for a script', async () => {
    const folder = emptyFolder();
    write(folder, 'a.json', fixture('valid', 'procesmonitor'));
    write(folder, 'b.json', '{"kind": 1}');
    const { code, out } = await desk(folder, 'check', '--json', 'a.json', 'b.json');
    assert.equal(code, 1);
    const { files } = JSON.parse(out);
    assert.deepEqual(
      files.map(({ file, kind, ok }: Record<string, unknown>) => ({ file, kind, ok })),
      [
        { file: 'a.json', kind: 'procesmonitor', ok: true },
        { file: 'b.json', kind: null, ok: false },
      ],
    );
    const [{ code: problem, path, message, line, column }] = files[1].errors;
    assert.deepEqual(
      { problem, path, line, column },
      {
        problem: 'unknown-kind',
        path: 'kind',
        line: 1,
        column: 10,
      },
    );
    assert.match(message, /Kies uit/);
  });

  it('reads an address, and tells when that gives nothing', async () => {
    const server = createServer(({ url }, response) => {
      response.statusCode = url === '/cijfers.json' ? 200 : 404;
      response.end(JSON.stringify(fixture('valid', 'procesmonitor')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const good = await desk(ROOT, 'check', `${base}/cijfers.json`);
    const gone = await desk(ROOT, 'check', `${base}/weg.json`);
    server.close();
    const silent = await desk(ROOT, 'check', `${base}/cijfers.json`);
    assert.equal(good.code, 0, good.err);
    assert.equal(gone.code, 3);
    assert.match(gone.err, /weg\.json: de server antwoordt met code 404\./);
    assert.equal(silent.code, 3);
    assert.match(silent.err, /dit adres geeft geen antwoord\./);
  });
});

describe('wijkraam', () => {
  it('is a command of the shell: it writes to it, and gives its code', async () => {
    const good = await shell(DATA, 'check', 'procesmonitor.json');
    assert.deepEqual({ code: good.code, err: good.err }, { code: 0, err: '' });
    assert.match(good.out, /^procesmonitor\.json \(procesmonitor\)\n/);
    const absent = await shell(DATA, 'check', 'nergens.json');
    assert.deepEqual(absent, {
      code: 3,
      out: '',
      err: 'nergens.json: dit bestand bestaat niet.\n',
    });
  });

  it('tells in Dutch what it can do, and what its exit codes mean', async () => {
    for (const args of [[], ['help'], ['--help']]) {
      const { code, out } = await desk(ROOT, ...args);
      assert.equal(code, 0);
      assert.match(out, /^ {2}wijkraam check +controleert documenten/m);
      assert.match(out, /^ {2}3 {2}iets was niet te lezen of te schrijven$/m);
    }
  });

  for (const args of [
    ['help', 'check'],
    ['check', '--help'],
  ]) {
    it(`explains a command with ${args.join(' ')}`, async () => {
      const { code, out } = await desk(ROOT, ...args);
      assert.equal(code, 0);
      assert.match(out, /^wijkraam check BESTAND/);
    });
  }

  for (const [args, code, message] of [
    [['controleer'], 2, /De opdracht controleer bestaat niet\.\nZie: wijkraam help/],
    [['help', 'controleer'], 2, /De opdracht controleer bestaat niet\./],
    [['check'], 2, /Noem een bestand om te controleren\.\nZie: wijkraam help check/],
    [['check', '--json5', 'a.json'], 2, /De optie --json5 bestaat hier niet\./],
    [['check', '--json=ja', 'a.json'], 2, /De optie --json is niet goed gebruikt\./],
    [['check', 'nergens.json'], 3, /nergens\.json: dit bestand bestaat niet\./],
    [['check', 'src'], 3, /src: dit is een map\./],
  ] as const) {
    it(`gives code ${code} for: wijkraam ${args.join(' ')}`, async () => {
      const outcome = await desk(ROOT, ...args);
      assert.equal(outcome.code, code);
      assert.match(outcome.err, message);
      assert.equal(outcome.out, '');
    });
  }
});
