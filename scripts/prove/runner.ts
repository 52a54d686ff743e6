import { evaluate } from '../../src/engine/evaluate.ts';
import type { Assignment } from './assignment.ts';
import type { Claim, Part } from './claim.ts';
import { disagreements } from './conformance.ts';
import { reduced } from './reduce.ts';
import type { Solver } from './solver.ts';
import { and } from './term.ts';

/** What became of a claim. */
export interface Finding {
  readonly id: string;
  readonly words: string;
  readonly method: Claim['method'];
  readonly parts: number;
  readonly holds: boolean;
  readonly milliseconds: number;
  readonly remarks: readonly string[];
  readonly failures: readonly Failure[];
  /** Cases that the solver made up and on which the engine was found to say what the model says. */
  readonly casesCheckedWithEngine: number;
}

/** Why a part does not hold: the cases that contradict a proof; none for a search that found none. */
export interface Failure {
  readonly part: string;
  readonly why: 'contradicted' | 'no such case' | 'the solver gave up' | 'the engine says otherwise';
  readonly cases: readonly object[];
  /** What the engine answers to each of these cases. */
  readonly plans: readonly string[];
}

/** Asks the solver each part of a claim. */
export async function settle(claim: Claim, solver: Solver): Promise<Finding> {
  const started = performance.now();
  const failures: Failure[] = [];
  let checked = 0;
  for (const part of claim.parts) {
    const { found } = await solver.find(lookedFor(claim, part));
    const fail = (why: Failure['why'], cases: readonly object[] = []) =>
      failures.push({ part: part.name, why, cases, plans: cases.map((data) => planOf(data, claim)) });
    if (found === 'gave-up') fail('the solver gave up');
    else if (found === null) {
      if (claim.method === 'search') fail('no such case');
    } else {
      const cases = casesIn(claim, claim.method === 'proof' ? reduced(claim, lookedFor(claim, part), found) : found);
      const apart = cases.flatMap((data, i) => {
        const model = claim.models[i];
        return model ? disagreements(model, data) : [];
      });
      checked += cases.length;
      if (apart.length > 0) fail('the engine says otherwise', cases);
      else if (claim.method === 'proof') fail('contradicted', cases);
    }
  }
  const { id, words, method, parts, remarks = [] } = claim;
  const milliseconds = Math.round(performance.now() - started);
  return {
    id,
    words,
    method,
    parts: parts.length,
    holds: failures.length === 0,
    milliseconds,
    remarks,
    failures,
    casesCheckedWithEngine: checked,
  };
}

const lookedFor = ({ models }: Claim, { look }: Part) =>
  and(look, ...models.map(({ variables }) => variables.wellFormed));

const casesIn = ({ models }: Claim, found: Assignment): object[] =>
  models.map(({ subject, prefix, numbersOf }) => subject.caseOf(found, prefix, numbersOf));

function planOf(caseData: object, { models }: Claim): string {
  const [model] = models;
  if (!model) return '';
  const { device, rules } = evaluate(caseData, model.territory, model.subject.settings);
  const { status, choice, agreement, blockedBy } = device;
  const blocked = blockedBy.length > 0 ? `, blocked by ${blockedBy.join(' ')}` : '';
  return `${status}: ${choice.join(' or ') || 'no device'}${agreement ? ` (${agreement})` : ''}${blocked}; fired ${rules.fired.join(' ')}`;
}
