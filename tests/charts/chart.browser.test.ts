import { expect, fixture, html } from '@open-wc/testing';
import { formatLocale } from 'vega';
import { loadEngine } from '../../src/charts/engine.js';
import { readLook } from '../../src/charts/tokens.js';
import type { ChartInput, DrawnChart } from '../../src/charts/types.js';
import { contrast } from '../contrast.js';
import {
  everyChart,
  money,
  moneyFlows,
  moneyPart,
  moneyYears,
  now,
  nowRow,
  panels,
  yearPanel,
  yearPoints,
  years,
} from './samples.js';

describe('drawChart', () => {
  let drawn: DrawnChart[] = [];

  afterEach(() => {
    for (const chart of drawn) chart.finalize();
    drawn = [];
  });

  async function draw(
    input: ChartInput,
    container?: HTMLElement,
    width = 288,
    direction: 'ltr' | 'rtl' = 'ltr',
  ) {
    const box = container ?? (await fixture<HTMLElement>(html`<div></div>`));
    const { drawChart } = await loadEngine();
    const chart = await drawChart(box, { input, look: readLook(box), width, direction });
    drawn.push(chart);
    return { box, chart };
  }

  const texts = (box: Element) =>
    [...box.querySelectorAll('svg text')].map(
      (text) =>
        [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ') ||
        text.textContent,
    );
  const textOf = (box: Element, said: string) =>
    [...box.querySelectorAll('svg text')].find(({ textContent }) => textContent === said)!;
  const middle = (mark: Element) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** Rectangles that are drawn with a line around them, as bars of money are. */
  const bars = (box: Element) =>
    [...box.querySelectorAll('.mark-rect path')].filter(
      (path) => Number(path.getAttribute('stroke-width')) === 1.5,
    );
  const marks = (box: Element) =>
    box.querySelectorAll('.mark-symbol path, .mark-line path, .mark-area path').length +
    bars(box).length;
  const symbols = (box: Element) => [...box.querySelectorAll('.mark-symbol path')];

  it('writes the name and the value of each row', async () => {
    const { box } = await draw(now([nowRow('Selwerd', 5), nowRow('Paddepoel', 7)]));
    expect(texts(box)).to.include.members(['Selwerd', '5\u00a0%', 'Paddepoel', '7\u00a0%']);
  });

  it('says that a value is missing and draws nothing for it, also beside a zero', async () => {
    const { box } = await draw(now([nowRow('a', 5), nowRow('b', null), nowRow('c', 0)]));
    expect(texts(box)).to.include('niet bekend');
    expect(symbols(box).length).to.equal(2);
  });

  it('draws no bar for a sum that is not known, nor for nothing, and says both', async () => {
    const { box } = await draw(money([moneyPart('a', 5), moneyPart('b', null), moneyPart('c', 0)]));
    expect(bars(box)).to.have.length(1);
    expect(texts(box)).to.include.members(['a', 'b', 'c', 'bedrag niet bekend', '€\u00a00']);
  });

  it('draws no part for a source without money in a year, and keeps the year', async () => {
    const { box } = await draw(moneyYears(['a', 'b'], [[5], [], [0, 5]], { status: 'unknown' }));
    // The key has a swatch of its own; what is not said to be there is drawn with a dotted edge.
    expect(
      bars(box).filter((bar) => bar.getAttribute('stroke-dasharray') === '2,4'),
    ).to.have.length(1 + 2);
    expect(texts(box)).to.include.members(['2024', '2025', '2026']);
  });

  it('draws a zero of a year as a point on the line of zero, and no point for a gap', async () => {
    for (const input of [
      years(yearPoints('a', [5, null, 0])),
      panels([yearPanel('a', [5, null, 0])]),
    ]) {
      const { box } = await draw(input);
      const [five, zero, ...more] = symbols(box).map(middle);
      expect(more).to.deep.equal([]);
      expect(zero?.y).to.be.closeTo(middle(textOf(box, '0\u00a0%')).y, 3);
      expect(five?.y).to.be.lessThan(zero!.y - 20);
    }
  });

  it('draws nothing at all when every value is missing', async () => {
    const { box } = await draw(now([nowRow('a', null), nowRow('b', null)]));
    expect(symbols(box).length).to.equal(0);
    expect(texts(box).filter((text) => text === 'niet bekend')).to.have.length(2);
  });

  it('draws what is about open, and what is more than with an arrow', async () => {
    const { box } = await draw(
      now([nowRow('a', 5, { certainty: 'about' }), nowRow('b', 6, { certainty: 'moreThan' })]),
    );
    const [arrow, about] = symbols(box);
    expect(about?.getAttribute('fill')).to.contain('--_surface');
    expect(arrow?.getAttribute('fill')).to.contain('--_other');
  });

  it('shows a single year as a point', async () => {
    const { box } = await draw(years(yearPoints('Selwerd', [5])));
    expect(symbols(box).length).to.equal(1);
    expect(symbols(box)[0]?.getBoundingClientRect().width).to.be.greaterThan(5);
    const panel = await draw(panels([yearPanel('Selwerd', [5])]));
    expect(symbols(panel.box)).to.have.length(1);
  });

  it('shows a value between two gaps as a point, and joins nothing over a gap', async () => {
    for (const input of [
      years(yearPoints('Selwerd', [3, null, 4])),
      panels([yearPanel('Selwerd', [null, 3, null, 4])]),
    ]) {
      const { box } = await draw(input);
      expect(symbols(box).length).to.equal(2);
      for (const line of box.querySelectorAll('.mark-line path')) {
        expect(line.getAttribute('d')).not.to.match(/L/);
      }
    }
  });

  it('draws a panel an area, each with its name and a line that stops at a gap', async () => {
    const { box } = await draw(
      panels([yearPanel('Selwerd', [3, 4, null, 5]), yearPanel('Paddepoel', [1, 2, 3, 4])]),
    );
    expect(texts(box)).to.include.members(['Selwerd', 'Paddepoel', '5\u00a0%']);
    expect(symbols(box).length).to.equal(7);
    expect(box.querySelectorAll('.mark-line path').length).to.equal(3);
  });

  it('says each sum with its status', async () => {
    const { box } = await draw(
      money([moneyPart('SPUK', 12), moneyPart('JTF', null, { statusLabel: 'aangevraagd' })]),
    );
    expect(texts(box)).to.include.members([
      'SPUK',
      '€\u00a012',
      'toegekend',
      'bedrag niet bekend',
      'aangevraagd',
    ]);
    expect(box.querySelectorAll('.mark-rect path').length).to.equal(1);
  });

  it('says each year with its sum, and each source in its part or in the key', async () => {
    const { box } = await draw(
      moneyYears(
        ['Het Rijk', 'Gemeente'],
        [
          [90, 10],
          [50, 50],
        ],
      ),
    );
    expect(texts(box)).to.include.members([
      '2024',
      '€\u00a0100',
      'Het Rijk',
      'Gemeente, toegekend',
    ]);
  });

  it('says each end of the money with its sum, and draws a ribbon a flow', async () => {
    const { box } = await draw(moneyFlows());
    expect(texts(box)).to.include.members(['Rijk', '€\u00a060', 'Basis+', 'Bron', 'Spoor']);
    expect(box.querySelectorAll('.mark-area path').length).to.equal(4);
  });

  for (const name of ['a.b', 'inkomen [x 1.000]', '0-4 jr. (abs.)', '{{x}}', '<img src=x>']) {
    it(`takes ${name} as the words that they are, in every chart`, async () => {
      const plain = everyChart('naam');
      for (const [index, input] of everyChart(name).entries()) {
        const { box } = await draw(input, undefined, 900);
        const like = await draw(plain[index]!, undefined, 900);
        expect(texts(box).join(' '), input.chart).to.contain(name);
        expect(marks(box), input.chart).to.equal(marks(like.box));
        expect(box.querySelectorAll('img').length).to.equal(0);
      }
    });
  }

  it('leaves the locale of a host that uses Vega alone', async () => {
    // The typings know only how to set it.
    const locale = formatLocale as unknown as (definition?: object) => object;
    const ofHost = locale({ decimal: '~', thousands: '_', grouping: [3], currency: ['', ''] });
    await draw(now([nowRow('a', 5)]));
    expect(locale()).to.equal(ofHost);
    locale({ decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''] });
  });

  it('adds no style element and nothing outside its container', async () => {
    const before = document.querySelectorAll('style, link').length;
    const outside = document.body.children.length;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const children = document.body.children.length;
    await draw(now([nowRow('a', 5)]), box);
    expect(document.querySelectorAll('style, link').length).to.equal(before);
    expect(document.body.children.length).to.equal(children);
    expect(outside).to.be.at.most(children);
  });

  it('is hidden from assistive technology and can shrink in print', async () => {
    const { box } = await draw(now([nowRow('a', 5)]));
    const svg = box.querySelector('svg');
    expect(svg?.closest('[aria-hidden]')?.getAttribute('aria-hidden')).to.equal('true');
    expect(svg?.getAttribute('focusable')).to.equal('false');
    expect(svg?.getAttribute('viewBox')).to.match(/^0 0 288 \d+$/);
    expect(box.querySelectorAll('[aria-label]').length).to.equal(0);
    await expect(box).to.be.accessible();
  });

  for (const width of [320, 1200]) {
    it(`keeps every text in full within its edges, ${width} px wide`, async () => {
      const long = 'Woningcorporatiesamenwerkingsgebiedsontwikkelingsmaatschappijverordening';
      for (const input of everyChart(long)) {
        const { box } = await draw(input, undefined, width);
        expect(texts(box).join(' ').replace(/-? /g, ''), input.chart).to.contain(long);
        const edges = box.querySelector('svg')!.getBoundingClientRect();
        for (const text of box.querySelectorAll('svg text')) {
          const bounds = text.getBoundingClientRect();
          const what = `${input.chart}: ${text.textContent}`;
          expect(bounds.left, what).to.be.at.least(edges.left - 2);
          expect(bounds.right, what).to.be.at.most(edges.right + 2);
          expect(bounds.top, what).to.be.at.least(edges.top - 3);
          expect(bounds.bottom, what).to.be.at.most(edges.bottom + 3);
        }
      }
    });
  }

  it('shows where zero is on a scale that crosses it', async () => {
    const scale = {
      domain: [-50, 100],
      ticks: [-50, 0, 50, 100].map((value) => ({ value, text: `${value}\u00a0%` })),
    } as const;
    const values = [-28, 55, 0, -0.4];
    const rows = values.map((value) => nowRow(String(value), value));
    const ground = '#ffffff';
    for (const width of [320, 720]) {
      for (const [input, along] of [
        [now(rows, scale), 'x'],
        [years(yearPoints('a', values), scale), 'y'],
        [panels([yearPanel('a', values)], scale), 'y'],
      ] as const) {
        const { box } = await draw(input, undefined, width);
        const zero = middle(textOf(box, '0\u00a0%'))[along];
        const contrasts = [...box.querySelectorAll('.mark-rule line')]
          .filter((line) => Math.abs(middle(line)[along] - zero) < 3)
          .filter((line) => line.getBoundingClientRect()[along === 'x' ? 'width' : 'height'] < 3)
          .map((line) => contrast(getComputedStyle(line).stroke, ground));
        expect(Math.max(0, ...contrasts), `${input.chart} ${width}`).to.be.at.least(3);
      }
    }
  });

  it('has no line of zero on a scale that does not cross it', async () => {
    const { box } = await draw(now([nowRow('a', 5)]), undefined, 720);
    const strokes = [...box.querySelectorAll('.mark-rule line')].map(
      (line) => getComputedStyle(line).stroke,
    );
    expect(new Set(strokes).size).to.equal(1);
  });

  it('puts what is below zero on its side, and its value where it covers nothing', async () => {
    const rows = [-28, 55, 0, -0.4].map((value) => nowRow(`rij ${value}`, value));
    const { box } = await draw(
      now(rows, { domain: [-50, 100], ticks: [{ value: 0, text: '0' }] }),
      undefined,
      720,
    );
    const zero = middle(textOf(box, '0')).x;
    const dots = symbols(box).map(middle);
    expect(dots.map(({ x }) => Math.sign(Math.round(x - zero)))).to.deep.equal([-1, 1, 0, -1]);
    for (const { text } of rows) {
      const { left } = textOf(box, text).getBoundingClientRect();
      for (const dot of symbols(box)) {
        expect(dot.getBoundingClientRect().right, text).to.be.at.most(left);
      }
    }
  });

  it('gives every mark its colour by what it is, whoever stands beside it', async () => {
    const own = nowRow('Selwerd', 5, { own: true });
    const other = nowRow('Paddepoel', null);
    const third = nowRow('Tuinwijk', 7);
    const fills = async (rows: readonly ReturnType<typeof nowRow>[]) => {
      const { box } = await draw(now(rows));
      return symbols(box).map((symbol) => getComputedStyle(symbol).fill);
    };
    const both = await fills([own, third]);
    expect(new Set(both).size).to.equal(2);
    expect(await fills([own, other, third])).to.deep.equal(both);
    expect(await fills([third, other, own])).to.deep.equal([...both].reverse());

    const strokes = async (...series: readonly string[]) => {
      const { box } = await draw(
        years(
          series.flatMap((name) =>
            yearPoints(name, name === 'leeg' ? [null, null] : [3, 4], {
              own: name === 'eigen',
              kind: name === 'stad' ? 'gemeente' : name === 'land' ? 'land' : 'area',
            }),
          ),
        ),
      );
      return Object.fromEntries(
        series.map((name) => [
          name,
          [...box.querySelectorAll('svg text')]
            .filter(({ textContent }) => textContent.startsWith(name))
            .map((text) => getComputedStyle(text).fill)[0],
        ]),
      );
    };
    const all = await strokes('eigen', 'ander', 'stad', 'land');
    expect(new Set(Object.values(all)).size).to.equal(4);
    expect(await strokes('land', 'leeg', 'stad', 'ander', 'eigen')).to.deep.equal({
      ...all,
      leeg: undefined,
    });

    const sums = async (...values: readonly (number | null)[]) => {
      const statuses = ['granted', 'requested', 'unknown'] as const;
      const { box } = await draw(
        money(values.map((value, index) => moneyPart('x', value, { status: statuses[index]! }))),
      );
      return bars(box).map((bar) => [
        getComputedStyle(bar).fill,
        getComputedStyle(bar).stroke,
        bar.getAttribute('stroke-dasharray'),
      ]);
    };
    const [granted, requested, unknown] = await sums(3, 2, 1);
    expect(await sums(3, null, 1)).to.deep.equal([granted, unknown]);
    expect(await sums(null, 2, 1)).to.deep.equal([requested, unknown]);
  });

  it('changes its text, width and height with new data', async () => {
    const { box, chart } = await draw(now([nowRow('Selwerd', 4)]));
    const height = box.querySelector('svg')!.height.baseVal.value;
    await chart.update({
      input: now([nowRow('Selwerd', 6), nowRow('Paddepoel', 7)]),
      look: readLook(box),
      width: 320,
      direction: 'ltr',
    });
    expect(texts(box)).to.include.members(['6\u00a0%', 'Paddepoel']);
    expect(texts(box)).not.to.include('4\u00a0%');
    expect(box.querySelector('svg')!.width.baseVal.value).to.equal(320);
    expect(box.querySelector('svg')!.height.baseVal.value).to.be.greaterThan(height);
  });

  it('becomes another kind of chart in the same place', async () => {
    const { box, chart } = await draw(now([nowRow('Selwerd', 5)]));
    const input = years(yearPoints('Selwerd', [5, 6]));
    await chart.update({ input, look: readLook(box), width: 288, direction: 'ltr' });
    expect(box.querySelectorAll('svg').length).to.equal(1);
    expect(texts(box)).to.include.members(['2014', '2016']);
  });

  describe('for readers who begin at the right', () => {
    /** What stands where: letters and marks, by the middle of each, from the left of the drawing. */
    const places = (box: Element) => {
      const { left, width } = box.querySelector('svg')!.getBoundingClientRect();
      const marked = [...symbols(box), ...bars(box), ...box.querySelectorAll('svg text')];
      return { width, at: marked.map((mark) => middle(mark).x - left) };
    };

    for (const input of everyChart('Selwerd')) {
      it(`stands all of ${input.chart} at the other side, with the letters as they were`, async () => {
        const { box: left } = await draw(input);
        const { box: right } = await draw(input, undefined, 288, 'rtl');
        const [usual, mirrored] = [places(left), places(right)];
        expect(usual.at.length).to.be.above(2);
        usual.at.forEach((at, index) => {
          expect(mirrored.at[index], `${index}`).to.be.closeTo(usual.width - at, 0.6);
        });
        const bare = texts(right).map((text) => text.replace(/[\u202b\u202c\u200e]/g, ''));
        expect(bare).to.deep.equal(texts(left));
      });
    }

    it('reads a value from the right, also in a line that begins with a digit', async () => {
      const row = { ...nowRow('Selwerd', 5), text: '5 ملايين €' };
      const { box } = await draw(now([row]), undefined, 288, 'rtl');
      const line = [...box.querySelectorAll('svg text, svg tspan')].find(
        ({ textContent, children }) => children.length === 0 && textContent.includes('€'),
      )!;
      const place = (sign: string) => {
        const range = document.createRange();
        const at = line.textContent.indexOf(sign);
        range.setStart(line.firstChild!, at);
        range.setEnd(line.firstChild!, at + 1);
        return range.getBoundingClientRect().left;
      };
      expect(place('5')).to.be.above(place('€'));
    });

    for (const name of ['SPUK Kansrijke wijken in Nederland', 'صندوق دعم الأحياء السكنية']) {
      it(`keeps the lines of a text under each other: ${name}`, async () => {
        const lineOf = (span: Element, anchor: string | null) => {
          const range = document.createRange();
          range.selectNodeContents(span);
          const { left, right } = range.getBoundingClientRect();
          return anchor === 'middle' ? (left + right) / 2 : anchor === 'end' ? right : left;
        };
        let texts = 0;
        for (const input of [...everyChart(name), moneyYears([name, 'b'], [[3, 2]])]) {
          const { box } = await draw(input, undefined, 200, 'rtl');
          for (const text of box.querySelectorAll('svg text')) {
            const [first, ...rest] = [...text.querySelectorAll('tspan')].map((span) =>
              lineOf(span, text.getAttribute('text-anchor')),
            );
            if (first === undefined || rest.length === 0) continue;
            texts += 1;
            for (const line of rest) expect(line, text.textContent).to.be.closeTo(first, 1.5);
          }
        }
        expect(texts).to.be.above(2);
      });
    }

    it('turns once, however often it changes, and back with the language', async () => {
      const input = now([nowRow('Selwerd', 4)]);
      const { box, chart } = await draw(input, undefined, 288, 'rtl');
      const next = { input: now([nowRow('Selwerd', 6)]), look: readLook(box), width: 320 };
      await chart.update({ ...next, direction: 'rtl' });
      await chart.update({ ...next, direction: 'rtl' });
      expect(box.querySelectorAll('svg').length).to.equal(1);
      const { box: fresh } = await draw(next.input, undefined, 320, 'rtl');
      expect(places(box)).to.deep.equal(places(fresh));
      await chart.update({ ...next, direction: 'ltr' });
      const { box: usual } = await draw(next.input, undefined, 320);
      expect(places(box)).to.deep.equal(places(usual));
      expect(texts(box)).to.deep.equal(texts(usual));
    });
  });

  it('does not touch the rows that it is given', async () => {
    const input = now([nowRow('a', 5)]);
    const before = structuredClone(input);
    await draw(input);
    await draw(input);
    expect(Reflect.ownKeys(input.rows[0]!)).to.deep.equal(Reflect.ownKeys(before.rows[0]!));
  });

  it('leaves two charts on one page to themselves', async () => {
    const one = await draw(now([nowRow('Selwerd', 5)]));
    const other = await draw(now([nowRow('Paddepoel', 7)]));
    one.chart.finalize();
    expect(one.box.childElementCount).to.equal(0);
    expect(texts(other.box)).to.include('Paddepoel');
  });

  it('gives everything back, also when asked twice', async () => {
    const { box, chart } = await draw(now([nowRow('a', 5)]));
    chart.finalize();
    chart.finalize();
    expect(box.childElementCount).to.equal(0);
  });

  it('follows a change of theme without being told', async () => {
    const { box } = await draw(now([nowRow('Selwerd', 5)]));
    const name = [...box.querySelectorAll('svg text')].find(
      ({ textContent }) => textContent === 'Selwerd',
    )!;
    box.style.setProperty('--_ink', 'rgb(1, 2, 3)');
    expect(getComputedStyle(name).fill).to.equal('rgb(1, 2, 3)');
  });

  it('falls back where a token is not a colour', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('--_ink', 'red blue');
    await draw(now([nowRow('Selwerd', 5)]), box);
    const fills = [...box.querySelectorAll('svg text')].map((text) => getComputedStyle(text).fill);
    expect(fills).to.include('rgb(29, 40, 44)');
  });

  it('sets no text smaller than 13 px', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.fontSize = '8px';
    await draw(now([nowRow('Selwerd', 5)]), box);
    for (const text of box.querySelectorAll('svg text')) {
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(13);
    }
  });
});
