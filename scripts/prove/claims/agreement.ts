import type { Strength } from '../../../src/engine/types/book.ts';
import type { Claim } from '../claim.ts';
import { LEVELS, speaksFor } from '../comparison.ts';
import type { CaseModel } from '../coronary.ts';
import { and, not, or } from '../term.ts';

const DEVICES = ['des', 'dcb'] as const;

/** Conflicts beside which a choice is never clear; the aneurysm of S14 is no conflict, and caps it all the same. */
const CAPPING = ['C2', 'C4', 'C5', 'C6', 'C7', 'C10', 'C12'] as const;

const FROM_MODERATE: readonly Strength[] = LEVELS.filter((level) => level !== 'weak');
const rivalOf = (device: (typeof DEVICES)[number]) => (device === 'des' ? 'dcb' : 'des');
const isWeak = (strength: Strength | null): boolean => strength === null || strength === 'weak';

/** What "clear" may stand beside, and what it must rest on. */
export function agreementClaims(model: CaseModel): Claim[] {
  const { decision, truths, territory } = model;
  const { agreement, chosen } = decision;
  const conflict = (id: string) => {
    const found = territory.conflicts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The territory has no conflict ${id}.`);
    return truths.condition(found.when).t;
  };
  /** An argument that is not weak, nor given by a rule that calls itself weak. */
  const moreThanWeak = (device: (typeof DEVICES)[number]) =>
    or(
      ...decision.arguments
        .filter(
          (a) =>
            speaksFor(device, rivalOf(device), a) && FROM_MODERATE.includes(a.strength) && !isWeak(a.rule.strength),
        )
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
        look: and(agreement.clear, chosen(device), not(moreThanWeak(device))),
      })),
    },
  ];
}
