import { FIELD_PATHS } from '../../../src/case-file/fields.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../../src/engine/types/vocabulary.ts';
import type { Claim } from '../claim.ts';
import type { CaseModel } from '../model.ts';
import type { Term } from '../term.ts';
import { and, FALSE, implies, not, or } from '../term.ts';
import { same } from './knowledge-grows.ts';

/**
 * The second case is the first one later in the procedure: results of the preparation have been entered or replaced,
 * tools have been added, nothing has been taken back and nothing else has changed.
 */
export function laterInProcedure(earlier: CaseModel, later: CaseModel): Term {
  const terms = FIELD_PATHS.map((path) => {
    if (!path.startsWith('preparation.')) return same(earlier, later, path);
    return implies(earlier.variables.field(path).known, later.variables.field(path).known);
  });
  const tools = TOOLS.flatMap((tool) =>
    TOOL_OUTCOMES.map((outcome) => implies(earlier.variables.used(tool, outcome), later.variables.used(tool, outcome))),
  );
  return and(...terms, ...tools);
}

/** Results of the preparation never open the way to a device past something that has not been done. */
export function preparationClaims(earlier: CaseModel, later: CaseModel): Claim[] {
  const passes = laterInProcedure(earlier, later);
  const blockers = [...earlier.decision.blockers.keys()];
  const stillOpen = (id: string): Term =>
    and(earlier.decision.blockers.get(id) ?? FALSE, not(isDone(later, id)), passes);
  const { status, bailOut } = later.decision;
  return [
    {
      id: 'blockers-stay',
      words: 'Entering a result of the preparation never removes what must come first and has not been done',
      method: 'proof',
      models: [earlier, later],
      parts: blockers.map((id) => ({
        name: id,
        look: and(stillOpen(id), not(later.decision.blockers.get(id) ?? FALSE), not(later.decision.reopened)),
      })),
      remarks: ['G7 may turn into G6: what was recoil is measured to be underexpansion, and blocks no less'],
    },
    {
      id: 'blocked-stays-blocked',
      words:
        'Entering a result of the preparation never makes a blocked plan final or intended while what blocks it has not been done, unless a bail-out stands',
      method: 'proof',
      models: [earlier, later],
      parts: blockers.map((id) => ({
        name: id,
        look: and(stillOpen(id), earlier.decision.status.blocked, or(status.final, status.intended), not(bailOut)),
      })),
    },
  ];
}

/** What the blocker demands is known to have been done. */
function isDone({ knowledge, truths }: CaseModel, id: string): Term {
  const rule = knowledge.rules.find((candidate) => candidate.id === id);
  if (rule?.until) return truths.condition(rule.until).t;
  // P2 carries its end in its own condition; a residual stenosis below the limit ends G7; no result ends the others.
  if (id === 'P2') return truths.condition({ op: 'is', fact: 'underexpansionCorrected', value: true }).t;
  return id === 'G7' ? truths.rule('G1').t : FALSE;
}
