import { listText, t, textOf } from '../../src/i18n/translate.ts';
import type { PlanCore } from '../../src/territories/coronary/types/inspection.ts';
import { planWords } from '../../src/wording/plan-words.ts';

/** A whole answer in a line: "blocked: DES, clear · treatment indicated · first: P2 (Open the stent first)". */
export function answerWords(plan: PlanCore, titles: Readonly<Record<string, string>>): string {
  const { scope, indication, vetoed, blockedBy, heartTeam } = plan;
  // Out of scope nothing else is answered.
  if (scope === 'out-of-scope') return planWords(plan);
  const demand = (id: string) => (id === 'test-first' ? textOf('indication.test-first') : ruleWords(id, titles[id]));
  return [
    planWords(plan),
    ...(scope === 'caution' ? [textOf('scope.caution')] : []),
    textOf(`indication.${indication}`),
    ...(vetoed.length > 0 ? [ruledOutWords(vetoed)] : []),
    ...(blockedBy.length > 0 ? [t('plan.first', { demands: listText(blockedBy.map(demand), 'and') })] : []),
    ...(heartTeam ? [t('plan.with-heart-team')] : []),
  ].join(' · ');
}

/** "DES and DCB ruled out". */
export const ruledOutWords = (devices: PlanCore['vetoed']): string =>
  t('plan.ruled-out', {
    devices: listText(
      devices.map((device) => textOf(`short.${device}`)),
      'and',
    ),
  });

/** A rule by its title and id; one that has no title by its id alone. */
export const ruleWords = (id: string, title: string | undefined): string =>
  title === undefined ? id : t('plan.what-if.rule', { id, title });
