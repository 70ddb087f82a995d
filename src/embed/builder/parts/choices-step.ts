import { html, nothing, type TemplateResult } from 'lit';
import { HEADING_LEVELS } from '../../../base/attributes.js';
import { LEVELS } from '../../../language/index.js';
import { THEME_TITLES, THEMES } from '../../../styles/themes.js';
import { ACTING } from '../../description.js';
import type { Choices, Choosable, Possibilities } from '../choices.js';
import { LEVEL_WORDS, WIDGET_WORDS } from '../words.js';
import { interventionsField, type InterventionsField } from './interventions-field.js';
import { radio, select } from './option.js';

export interface ChoicesStep {
  readonly choices: Choices;
  readonly possibilities: Possibilities;
  readonly choose: (chosen: Partial<Choices>) => void;
  readonly interventions: InterventionsField;
}

const NO_AREA: Choosable = { id: '', name: 'Geen: alle gebieden tellen even zwaar' };

const NONE_TICKED = {
  whole: 'Kruis er geen aan om ze allemaal te laten zien.',
  inParts:
    'Kruis er geen aan om alleen uw eigen gebied te laten zien, naast de gemeente en het land.',
};

const OWN_LOOK: Choosable = { id: '', name: 'Zoals de pagina het heeft' };

/** What is shown of the document, and in which words. */
export function choicesStep({
  choices,
  possibilities,
  choose,
  interventions: acting,
}: ChoicesStep): TemplateResult {
  const { widgets, indicators, oneArea, manyAreas, interventions, mustNameArea } = possibilities;
  return html`
    <section class="step" aria-labelledby="step-choices">
      <h2 id="step-choices"><span class="number">2</span> Kies wat u laat zien</h2>
      <fieldset class="options two">
        <legend>Onderdeel</legend>
        ${widgets.map((widget) =>
          radio('widget', widget, WIDGET_WORDS[widget], choices.widget === widget, () => {
            choose({ widget });
          }),
        )}
      </fieldset>
      <div class="columns">
        ${
          indicators.length > 0
            ? select('indicator', 'Welk cijfer?', indicators, choices.indicator, (indicator) => {
                choose({ indicator });
              })
            : nothing
        }
        ${
          oneArea.length > 0
            ? select(
                'area',
                'Welk gebied?',
                [{ name: '', items: oneArea }],
                choices.area,
                (area) => {
                  choose({ area });
                },
              )
            : nothing
        }
        ${
          manyAreas.length > 0
            ? select(
                'area',
                'Uw eigen gebied',
                [{ name: '', items: mustNameArea ? manyAreas : [NO_AREA, ...manyAreas] }],
                choices.area,
                (area) => {
                  choose({ area });
                },
                'Dit gebied staat vooraan en valt op.',
              )
            : nothing
        }
        ${
          interventions.length > 0
            ? select(
                'intervention',
                'Welk project?',
                interventions,
                choices.intervention,
                (intervention) => {
                  choose({ intervention });
                },
              )
            : nothing
        }
      </div>
      ${manyAreas.length > 0 ? areasField(manyAreas, mustNameArea ? NONE_TICKED.inParts : NONE_TICKED.whole, choices.areas, choose) : nothing}
      ${ACTING.has(choices.widget) ? interventionsField(acting) : nothing}
      <div class="columns">
        <fieldset class="options">
          <legend>Taal</legend>
          ${LEVELS.map((level) =>
            radio('level', level, LEVEL_WORDS[level], choices.level === level, () => {
              choose({ level });
            }),
          )}
        </fieldset>
        ${select(
          'heading-level',
          'Niveau van de kop',
          [
            {
              name: '',
              items: HEADING_LEVELS.map((level) => ({ id: `${level}`, name: `Kop ${level}` })),
            },
          ],
          choices.headingLevel,
          (headingLevel) => {
            choose({ headingLevel });
          },
          'Eén lager dan de kop erboven: staat het onder een kop 2, kies dan 3. Wie met een schermlezer leest, vindt zo de weg.',
        )}
        ${select(
          'theme',
          'Uiterlijk',
          [
            {
              name: '',
              items: [OWN_LOOK, ...THEMES.map((id) => ({ id, name: THEME_TITLES[id] }))],
            },
          ],
          choices.theme,
          (theme) => {
            choose({ theme: THEMES.find((name) => name === theme) ?? '' });
          },
          'Kleuren en hoeken. Het zijn voorstellen van Wijkraam, niet de officiële huisstijlen.',
        )}
      </div>
    </section>
  `;
}

function areasField(
  areas: readonly Choosable[],
  hint: string,
  chosen: readonly string[],
  choose: ChoicesStep['choose'],
): TemplateResult {
  return html`
    <fieldset>
      <legend>Welke gebieden?</legend>
      <p class="hint">${hint}</p>
      <div class="checks">
        ${areas.map(
          ({ id, name }) => html`
            <label class="check">
              <input
                type="checkbox"
                name="areas"
                value=${id}
                .checked=${chosen.includes(id)}
                @change=${({ target }: Event) => {
                  const { checked } = target as HTMLInputElement;
                  // In the order of the document, whatever was ticked first.
                  const ids = areas.map((area) => area.id);
                  choose({
                    areas: ids.filter((area) => (area === id ? checked : chosen.includes(area))),
                  });
                }}
              />
              <span>${name}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
