import type { ToolUse } from '#territory/types/case-data.ts';
import type { Rung, RungState } from '#territory/types/inspection.ts';
import type { Action } from '#territory/types/knowledge.ts';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Due } from '../../wording/due.ts';
import { shortName } from './answer-sentence.ts';

/** The ladder beside what is due: a rung is called "now" only where the plan says so in the same breath. */
export const rungsBeside = (rungs: readonly Rung[], now: readonly Due[]): readonly Rung[] =>
  rungs.map((rung) => {
    const isDue = now.some(({ action }) => action === rung.action);
    if (isDue) return { ...rung, state: 'now' };
    return rung.state === 'now' ? { ...rung, state: 'next' } : rung;
  });

/** Done before anything is prepared: what stands behind it follows once it has worked, and not where it fails. */
const OPENS_THE_WAY: ReadonlySet<Action> = new Set<Action>([
  'restore-flow',
  'rewire',
  'cto-crossing',
  'thrombus-management',
]);

/** The whole ladder in a line or two: what was done, what may be done beside it, and where it leads; nowhere, where the Heart Team is due. */
export function ladderLine(rungs: readonly Rung[], now: readonly Due[], used: readonly ToolUse[]): string {
  const due = rungs.filter((rung) => now.some(({ action }) => action === rung.action));
  const later = rungs.filter((rung) => !rung.barred && !due.includes(rung));
  const done = used.map(({ tool, outcome }) =>
    t('plan.ladder.use', { tool: shortName(tool), outcome: textOf(`plan.ladder.outcome.${outcome}`) }),
  );
  const beside =
    due.length > 0 ? later.filter(({ state }) => state === 'now').map(({ action }) => shortName(action)) : [];
  const mayFail = due.length > 0 && !due.some(({ action }) => OPENS_THE_WAY.has(action));
  const next = now.some(({ action }) => action === 'heart-team')
    ? []
    : later.filter(({ state }) => LATER.has(state) || (state === 'now' && due.length === 0));
  const parts = [
    done.length > 0 && t('plan.ladder.done', { tools: done.join(', ') }),
    beside.length > 0 && t('plan.ladder.beside', { tools: listText(beside, 'and') }),
    next.length > 0 &&
      t(mayFail ? 'plan.ladder.if-it-fails' : 'plan.ladder.later', {
        tools: next.map(({ action }) => shortName(action)).join(t('plan.ladder.then')),
      }),
  ];
  return parts.filter(Boolean).join(' · ');
}

const LATER: ReadonlySet<RungState> = new Set<RungState>(['next', 'last', 'end']);
