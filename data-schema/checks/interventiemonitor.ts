import type { Interventiemonitor, Quotation, Story } from '../interventiemonitor.js';
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

type Parts = { [K in keyof Interventiemonitor]?: Interventiemonitor[K] };

export function checkInterventiemonitor(report: Report, parts: Parts, raw: RawLists): void {
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
    report.period(intervention.planning.start, [...path, 'planning', 'start']);
    report.period(intervention.planning.end, [...path, 'planning', 'end']);
    report.references(areas, intervention.wijken.areas, [...path, 'wijken', 'areas']);
    intervention.goals.forEach(({ goal }, index) => {
      report.reference(goals, goal, [...path, 'goals', index, 'goal']);
    });
    intervention.results?.forEach(({ period }, index) => {
      report.period(period, [...path, 'results', index, 'period']);
    });
    const answered = new Set<string>();
    intervention.vinkjes.forEach(({ vinkje, date }, index) => {
      const at = [...path, 'vinkjes', index, 'vinkje'];
      report.period(date, [...path, 'vinkjes', index, 'date']);
      report.reference(vinkjes, vinkje, at);
      if (answered.has(vinkje)) report.add('duplicate-answer', at, vinkje);
      answered.add(vinkje);
    });
  });
  const checkVoice = ({ area, about }: Quotation | Story, path: Path) => {
    report.reference(areas, area, [...path, 'area']);
    if (about) report.reference(subjects[about.kind], about.id, [...path, 'about', 'id']);
  };
  each(parts.quotations, 'quotations', checkVoice);
  each(parts.stories, 'stories', checkVoice);
}
