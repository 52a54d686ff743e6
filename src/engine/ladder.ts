import type { Rung } from './types/inspection.ts';
import type { Action } from './types/knowledge.ts';
import type { Step } from './types/result.ts';
import type { Tool } from './types/vocabulary.ts';
import type { Evaluated } from './evaluate.ts';

/** What is reached for when the rung before has failed: the order of the rule book's preparation rules. */
const ESCALATION: readonly (readonly Tool[])[] = [
  ['nc-balloon'],
  ['super-high-pressure', 'ivl'],
  ['elca'],
  ['rotational', 'orbital'],
];

/**
 * Preparation as a ladder: what was tried, what to do now, what next if it fails, and where it ends.
 * The rungs that are not due yet are shown while something stands that only preparation can resolve.
 */
export function ladder({ result }: Evaluated, tools: readonly { tool: Tool; outcome: string }[]): Rung[] {
  const steps = result.stages.find(({ stage }) => stage === 'preparation')?.steps ?? [];
  const tried = tools
    .filter(({ outcome }) => outcome !== 'unknown')
    .map(
      ({ tool, outcome }): Rung => ({
        action: tool,
        state: outcome === 'failed' ? 'failed' : 'worked',
        barred: false,
        rules: outcome === 'failed' ? ['P13'] : [],
      }),
    );
  const isTried = (action: Action) => tried.some((rung) => rung.action === action);
  const due = steps.filter(({ action }) => !isTried(action)).map(rungOfStep);
  const escalating = result.device.blockedBy.some((id) => RESOLVED_BY_PREPARATION.has(id));
  if (!escalating) return [...tried, ...due];
  const later = ESCALATION.flatMap((rung, height) =>
    rung
      .filter((tool) => !isTried(tool) && !due.some(({ action }) => action === tool))
      .map((action): Rung => ({
        action,
        state: height === ESCALATION.length - 1 ? 'last' : 'next',
        barred: false,
        rules: [RULE_OF_HEIGHT[height] ?? 'P5'],
      })),
  );
  return [...tried, ...due, ...later, { action: 'heart-team', state: 'end', barred: false, rules: ['P16', 'H4'] }];
}

const RULE_OF_HEIGHT = ['P1', 'P3', 'P4', 'P5'];
const RESOLVED_BY_PREPARATION: ReadonlySet<string> = new Set(['P2', 'P7', 'P16', 'G6', 'G7', 'G9']);

function rungOfStep({ action, verdict, rules }: Step): Rung {
  const barred = verdict === 'contraindicated' || verdict === 'avoid' || verdict === 'unavailable';
  return { action, state: verdict === 'option' ? 'next' : 'now', barred, rules };
}
