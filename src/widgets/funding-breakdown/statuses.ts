import { html, svg } from 'lit';
import { sayMoney, type MoneyLanguage } from '../../language/index.js';
import type { FundingReading } from '../../reading/index.js';

/** All the money as one bar: what is promised is solid, what is hoped for is hatched, what nobody says is dotted. */
export function statuses({ statuses: parts, total }: FundingReading, language: MoneyLanguage) {
  const ends = parts.map(({ value }, index) => ({
    from: (sum(parts.slice(0, index)) / total) * 100,
    width: (value / total) * 100,
  }));
  return html`
    <div class="statuses" aria-hidden="true">
      <svg class="bar" focusable="false">
        <defs>
          <pattern
            id="hatch"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v7" class="hatch" />
          </pattern>
        </defs>
        ${parts.map(({ status }, index) => {
          const { from, width } = ends[index] ?? { from: 0, width: 0 };
          return svg`<rect class="part ${status}" x="${from}%" y="0" width="${width}%" height="100%" />`;
        })}
      </svg>
      <ul>
        ${parts.map(
          ({ status, value }) => html`
            <li>
              <svg class="key" viewBox="0 0 16 16" focusable="false">
                <rect class="part ${status}" x="1" y="1" width="14" height="14" />
              </svg>
              <b>${sayMoney(value, language)}</b>
              <span>${language.money.words.funding[status]}</span>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function sum(parts: FundingReading['statuses']): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
