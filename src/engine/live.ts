import { type Circuit, type Literal, nodeOf } from './circuit.ts';
import { isFalse, isTrue, type Lane } from './lane.ts';
import type { Plan } from './plan.ts';
import type { First, PlanCircuit } from './plan-circuit.ts';

type Place = Pick<Lane, 'words' | 'bit'>;

/** One for each node that counts. */
export type LiveNodes = Uint8Array;

/**
 * The nodes of which the present plan hangs on what they say: as long as none of them changes, it stays as it is. What is
 * false is so by its false parts alone, so its others hang in the air; of a list of which the first that holds counts,
 * what comes after that one does.
 */
export function liveNodes({ nodes }: Circuit, plan: PlanCircuit, lane: Place, present: Plan): LiveNodes {
  const live = new Uint8Array(nodes.length);
  const visit = (literal: Literal): void => {
    const index = nodeOf(literal);
    if (live[index] === 1) return;
    live[index] = 1;
    const node = nodes[index];
    switch (node?.kind) {
      case 'all': {
        const isSettled = isFalse(lane, 2 * index);
        for (const part of node.of) if (!isSettled || isFalse(lane, part)) visit(part);
        return;
      }
      case 'holds':
        visit(node.of);
        return;
      case 'where':
        visit(node.applies);
        if (!isFalse(lane, node.applies)) visit(node.when);
    }
  };
  rootsOf(plan, lane, present, visit);
  return live;
}

/** What the present plan is read from. */
function rootsOf(plan: PlanCircuit, lane: Place, present: Plan, visit: (literal: Literal) => void): void {
  const upToFirst = (list: First<unknown>): void => {
    for (const { literal } of list) {
      visit(literal);
      if (isTrue(lane, literal)) return;
    }
  };
  upToFirst(plan.scope);
  upToFirst(plan.indication);
  upToFirst(plan.steps);
  // Where nothing is to be done, what would speak of an option does not count.
  if (present.status === 'not-indicated') return;
  visit(plan.team);
  for (const { exists, vetoed, usable } of plan.options) [exists, vetoed, usable].forEach(visit);
  if (present.status === 'blocked') for (const { literal } of plan.blockers) visit(literal);
  if (!present.isWeighed) return;
  for (const literal of [plan.stop, plan.capped, plan.needsSupport]) visit(literal);
  for (const option of plan.options) for (const level of [...option.for, ...option.against]) level.forEach(visit);
}
