import type { Strength } from '../../../src/engine/types/knowledge.ts';
import type { Claim } from '../claim.ts';
import { LEVELS, speaksFor } from '../comparison.ts';
import { DEVICES } from '../decision.ts';
import type { CaseModel } from '../model.ts';
import { and, not, or } from '../term.ts';

/** Conflicts beside which a choice is never clear; the aneurysm of S14 is no conflict, and caps it all the same. */
const CAPPING = ['C2', 'C4', 'C5', 'C6', 'C7', 'C10', 'C12'] as const;

const FROM_MODERATE: readonly Strength[] = LEVELS.filter((level) => level !== 'weak');
const isWeak = (strength: Strength | null): boolean => strength === null || strength === 'weak';

/** What "clear" may stand beside, and what it must rest on. */
export function agreementClaims(model: CaseModel): Claim[] {
  const { decision, truths, knowledge } = model;
  const { agreement, choice } = decision;
  const conflict = (id: string) => {
    const found = knowledge.conflicts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The knowledge has no conflict ${id}.`);
    return truths.condition(found.when).t;
  };
  /** An argument that is not weak, nor given by a rule that calls itself weak. */
  const moreThanWeak = (device: (typeof DEVICES)[number]) =>
    or(
      ...decision.arguments
        .filter((a) => speaksFor(device, a) && FROM_MODERATE.includes(a.strength) && !isWeak(a.rule.strength))
        .map(({ stands }) => stands),
    );
  return [
    {
      id: 'clear-and-conflict',
      words: 'clear never stands beside a capping conflict',
      method: 'proof',
      models: [model],
      parts: [
        ...CAPPING.map((id) => ({ name: id, look: and(agreement.clear, conflict(id)) })),
        { name: 'S14', look: and(agreement.clear, truths.rule('S14').t) },
      ],
    },
    {
      id: 'clear-and-weak',
      words: 'clear is never decided by a weak reason',
      method: 'proof',
      models: [model],
      parts: DEVICES.map((device) => ({
        name: device,
        look: and(agreement.clear, choice[device], not(moreThanWeak(device))),
      })),
    },
  ];
}
