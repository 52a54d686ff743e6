import { listText, t, textOf } from '../../i18n/translate.ts';
import type { ToolUse } from '../../territories/coronary/types/case-data.ts';
import type { Rung } from '../../territories/coronary/types/inspection.ts';
import type { Due } from '../../wording/due.ts';
import { shortName } from './answer-sentence.ts';

/** The ladder beside what is due: a rung is called "now" only where the plan says so in the same breath. */
export const rungsBeside = (rungs: readonly Rung[], now: readonly Due[]): readonly Rung[] =>
  rungs.map((rung) => {
    const isDue = now.some(({ action }) => action === rung.action);
    if (isDue) return { ...rung, state: 'now' };
    return rung.state === 'now' ? { ...rung, state: 'next' } : rung;
  });

/** The whole ladder in a line or two: what was done, what may be done beside it, and where it leads if it fails. */
export function ladderLine(rungs: readonly Rung[], now: readonly Due[], used: readonly ToolUse[]): string {
  const isDue = ({ action }: Rung) => now.some((due) => due.action === action);
  const lead = now.some((due) => rungs.some(({ action }) => action === due.action));
  const later = rungs.filter((rung) => !rung.barred && !isDue(rung));
  const done = used.map(({ tool, outcome }) =>
    t('plan.ladder.use', { tool: shortName(tool), outcome: textOf(`plan.ladder.outcome.${outcome}`) }),
  );
  const beside = lead ? later.filter(({ state }) => state === 'now').map(({ action }) => shortName(action)) : [];
  const next = later.filter(({ state }) => state === 'next' || state === 'last' || state === 'end');
  const parts = [
    done.length > 0 && t('plan.ladder.done', { tools: done.join(', ') }),
    beside.length > 0 && t('plan.ladder.beside', { tools: listText(beside, 'and') }),
    next.length > 0 &&
      t(lead ? 'plan.ladder.if-it-fails' : 'plan.ladder.later', {
        tools: next.map(({ action }) => shortName(action)).join(t('plan.ladder.then')),
      }),
  ];
  return parts.filter(Boolean).join(' · ');
}
