import { FIELD_PATHS } from '../../../src/territories/coronary/case/fields.ts';
import { TOOL_OUTCOMES, TOOLS } from '../../../src/territories/coronary/types/vocabulary.ts';
import type { Claim } from '../claim.ts';
import type { CaseModel } from '../coronary.ts';
import type { Term } from '../term.ts';
import { and, FALSE, implies, not, or } from '../term.ts';
import { asking } from './asking.ts';
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
  const blockers = [...earlier.decision.blockers.keys()].filter((id) => id !== ENDS_WITH_PREPARATION);
  const stillOpen = (id: string): Term =>
    and(earlier.decision.blockers.get(id) ?? FALSE, not(isDone(later, id)), passes);
  const { status, bailOut, blockers: laterBlockers, withheld } = later.decision;
  const anotherInItsPlace = or(
    bailOut,
    ...REPLACING.map((id) => or(laterBlockers.get(id) ?? FALSE, withheld.get(id) ?? FALSE)),
  );
  return [
    {
      id: 'blockers-stay',
      words: 'Entering a result of the preparation never removes what must come first and has not been done',
      method: 'proof',
      models: [earlier, later],
      parts: blockers.map((id) => ({
        name: id,
        look: and(
          stillOpen(id),
          not(laterBlockers.get(id) ?? FALSE),
          ...(id.startsWith('G') ? [not(anotherInItsPlace)] : []),
        ),
      })),
      remarks: [
        'test-first ends when preparation has begun (I7), and is left out',
        `what the gate demands (G7, G10, G11) may turn into a bail-out or into another demand (${REPLACING.join(', ')}), which blocks no less`,
      ],
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
      remarks: ['test-first ends when preparation has begun (I7), and is left out'],
    },
  ];
}

const ENDS_WITH_PREPARATION = 'test-first';
/** What a demand of the gate may turn into: the stent is found to be small, the flow is lost, the vessel has closed again. */
const REPLACING = ['G6', 'G9', 'G10', 'G11', 'P14'] as const;

/** What the blocker demands is known to have been done; no result of the preparation ends the others. */
function isDone(model: CaseModel, id: string): Term {
  const { territory, truths } = model;
  const { is, known } = asking(model);
  const rule = territory.rules.find((candidate) => candidate.id === id);
  if (rule?.until) return truths.condition(rule.until).t;
  const flowBack = not(or(is('preparation.timiFlow', 0, 1, 2), is('preparation.flowStable', false)));
  switch (id) {
    case 'P2': {
      // An area after preparation that alone told of it has been measured again, and is not too small any more.
      const measuredAgain = known('preparation.minStentAreaMm2');
      return or(
        is('underexpansionCorrected', true),
        and(measuredAgain, not(is('underexpandedBefore', 'yes', 'presumed'))),
      );
    }
    case 'G7':
      return is('residualBelow30', true);
    case 'G10':
      return flowBack;
    case 'G11':
      return or(flowBack, known('preparation.dissection'));
    default:
      return FALSE;
  }
}
