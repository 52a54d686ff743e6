import type { PlanCore } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { listText, t, textOf } from '../i18n/translate.ts';

/** The part of a plan that is compared. */
export const planCoreOf = ({ device, indication, scope, heartTeam }: Result): PlanCore => ({
  status: device.status,
  choice: device.choice,
  agreement: device.agreement,
  indication: indication.status,
  scope: scope.status,
  heartTeam,
  vetoed: device.vetoed,
  blockedBy: device.blockedBy,
});

/** A plan in a few words: "intended: DES, clear". */
export function planWords({ status, choice, agreement, scope }: PlanCore): string {
  if (scope === 'out-of-scope') return textOf('scope.out-of-scope');
  if (choice.length === 0) return textOf(`device-status.${status}`);
  return t('plan.what-if.plan', {
    status: textOf(`plan.what-if.status.${status}`),
    device: choiceWords(choice),
    agreement: agreement === null ? 'none' : textOf(`agreement.${agreement}`),
  });
}

export const choiceWords = (choice: PlanCore['choice']): string =>
  listText(
    choice.map((device) => textOf(`short.${device}`)),
    'or',
  );

/** What must come first, by the titles of the rules that demand it. */
export const demandWords = ({ blockedBy }: PlanCore): string =>
  listText(
    blockedBy.map((id) => (id === 'test-first' ? textOf('indication.test-first') : textOf(`rule.${id}.title`))),
    'and',
  );

/** What of another plan differs from the present one, in a few words. */
export function changeWords(then: PlanCore, now: PlanCore): string {
  const plan = planWords(then);
  const words = plan === planWords(now) ? [] : [plan];
  if (then.scope !== now.scope && then.scope !== 'out-of-scope') words.push(textOf(`scope.${then.scope}`));
  if (then.indication !== now.indication && then.scope !== 'out-of-scope') {
    words.push(textOf(`indication.${then.indication}`));
  }
  if (then.heartTeam !== now.heartTeam) words.push(t(then.heartTeam ? 'plan.with-heart-team' : 'plan.no-heart-team'));
  const [ruledOut, before] = [then, now].map(({ vetoed }) => choiceWords(vetoed));
  if (ruledOut !== before)
    words.push(ruledOut ? t('plan.ruled-out', { devices: ruledOut }) : t('plan.nothing-ruled-out'));
  const [first, present] = [then, now].map(demandWords);
  if (first && first !== present) words.push(t('plan.first', { demands: first }));
  return words.join(' · ');
}
