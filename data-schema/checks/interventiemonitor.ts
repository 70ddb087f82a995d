import { Interventiemonitor, type Quotation, type Story } from '../interventiemonitor.js';
import type { Path } from '../problem.js';
import type { Subject } from '../vocabulary.js';
import {
  checkActielijnen,
  checkAreas,
  checkMeta,
  checkUniqueIds,
  type RawLists,
} from './shared.js';
import { each, idsOf, type Report } from './report.js';
import type { Rules } from './rules.js';

type Parts = { [K in keyof Interventiemonitor]?: Interventiemonitor[K] };

/** The shape of a interventiemonitor, and what must hold between its parts. */
export const rules: Rules = { schema: Interventiemonitor, cross: checkInterventiemonitor };

function checkInterventiemonitor(report: Report, parts: Parts, raw: RawLists): void {
  const areas = idsOf(raw['areas']);
  const goals = idsOf(raw['goals']);
  const sporen = idsOf(raw['sporen']);
  const actielijnen = idsOf(raw['actielijnen']);
  const vinkjes = idsOf(raw['vinkjes']);
  const subjects: Record<Subject, ReadonlySet<string>> = {
    goal: goals,
    spoor: sporen,
    actielijn: actielijnen,
    intervention: idsOf(raw['interventions']),
    area: areas,
  };

  checkMeta(report, parts.meta);
  checkUniqueIds(report, raw);
  checkAreas(report, parts.areas, areas);
  checkActielijnen(report, parts.actielijnen, sporen, goals);
  each(parts.interventions, 'interventions', (intervention, path) => {
    report.reference(actielijnen, intervention.actielijn, [...path, 'actielijn']);
    const { start, end } = intervention.planning;
    report.span(start, end, (last) => [...path, 'planning', last ? 'end' : 'start']);
    report.references(areas, intervention.wijken.areas, [...path, 'wijken', 'areas']);
    intervention.goals.forEach(({ goal }, index) => {
      report.reference(goals, goal, [...path, 'goals', index, 'goal']);
    });
    report.once(
      intervention.goals.map(({ goal }) => goal),
      (index) => [...path, 'goals', index, 'goal'],
    );
    intervention.results?.forEach(({ period }, index) => {
      report.period(period, [...path, 'results', index, 'period']);
    });
    intervention.vinkjes.forEach(({ vinkje, date }, index) => {
      report.period(date, [...path, 'vinkjes', index, 'date']);
      report.reference(vinkjes, vinkje, [...path, 'vinkjes', index, 'vinkje']);
    });
    report.once(
      intervention.vinkjes.map(({ vinkje }) => vinkje),
      (index) => [...path, 'vinkjes', index, 'vinkje'],
    );
  });
  const checkVoice = ({ area, about }: Quotation | Story, path: Path) => {
    report.reference(areas, area, [...path, 'area']);
    if (about) report.reference(subjects[about.kind], about.id, [...path, 'about', 'id']);
  };
  each(parts.quotations, 'quotations', checkVoice);
  each(parts.stories, 'stories', checkVoice);
}
