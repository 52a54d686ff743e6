import type { Compiled } from './compile.ts';
import { blockedBy, type Decision, otherPlan, rulingOutIn } from './decide.ts';
import { decideCase } from './evaluate.ts';
import type { ReadCase } from './lane.ts';
import { isAsked } from './missing.ts';
import { isWithin, joined, type NumberClass, touches } from './number-ranges.ts';
import { namesWhere, type Plan } from './plan.ts';
import { factsOf } from './read-case.ts';
import type { TriedLane } from './trials.ts';
import type { PlanCoreOf, WhatIfOf } from './types/plan.ts';
import type { Terms } from './types/terms.ts';
import type { Territory } from './types/territory.ts';

/**
 * How near to a limit a known number is tried on its other side, as a share of the limit: a convention of this project
 * for what a second reading could give.
 */
const REACH = 0.1;

/**
 * What would change this: every answer to every open question that leads to another plan, and every range near a known
 * number that does, each with that plan. Found by evaluating, not by rules of thumb: what is not listed changes nothing.
 */
export function whatWouldChange<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
): WhatIfOf<T>[] {
  const { compiled, read, decision } = decideCase(caseData, territory, settings);
  const asked = isAsked(compiled, read);
  const tries = compiled.facts.fields
    .filter(({ path, section }) => section !== compiled.territory.settingSection && asked(path))
    .flatMap(({ path: field }) => answersToTry(compiled, read, field).map((answer) => ({ field, ...answer })));
  const plans = plansWith(compiled, read, decision, tries);
  return tries
    .flatMap((answer, i): WhatIfOf[] => (plans[i] ? [{ ...answer, plan: plans[i] }] : []))
    .reduce<WhatIfOf[]>(mergeRanges, []) as WhatIfOf<T>[];
}

type Try = { readonly value: unknown } | NumberClass;

/** The plan that each answer leads to, where that is another. */
function plansWith(
  compiled: Compiled,
  read: ReadCase,
  decision: Decision,
  tries: readonly { readonly field: string; readonly value: unknown }[],
): readonly (PlanCoreOf | undefined)[] {
  const plans: (PlanCoreOf | undefined)[] = [];
  const sets = tries.map((answer) => [answer]);
  compiled.trials.run(read, sets, (lane, i) => {
    const plan = otherPlan(compiled, decision, read, lane);
    if (plan !== null) plans[i] = planCore(compiled, lane, plan);
  });
  return plans;
}

function answersToTry(compiled: Compiled, read: ReadCase, field: string): readonly Try[] {
  const { facts, answers } = compiled;
  const fact = factsOf(compiled, read);
  const known = read.values[facts.slotOf(field)];
  const classes = answers.rangesOf(field, fact);
  if (known === undefined)
    return classes.length > 0 ? classes : answers.answersTo(field, fact).map((value) => ({ value }));
  return typeof known === 'number' ? classes.filter(({ range }) => isInReach(known, range)) : [];
}

/** Not where the number lies, but where a reading a little lower or higher would have put it. */
function isInReach(known: number, range: NumberClass['range']): boolean {
  if (isWithin(known, range)) return false;
  const end = range.to !== null && known >= range.to.value ? range.to : range.from;
  return end !== null && Math.abs(known - end.value) <= REACH * end.value;
}

/** Ranges that follow on each other and lead to the same plan are one answer. */
function mergeRanges(merged: WhatIfOf[], next: WhatIfOf): WhatIfOf[] {
  const last = merged.at(-1);
  if (last?.field !== next.field || !last.range || !next.range || !touches(last.range, next.range))
    return [...merged, next];
  if (JSON.stringify(last.plan) !== JSON.stringify(next.plan)) return [...merged, next];
  return [...merged.slice(0, -1), { ...last, range: joined(last.range, next.range) }];
}

/** The part of a plan that is compared, of a lane of this case or of one with other answers. */
export function planCore(compiled: Compiled, lane: TriedLane, plan: Plan): PlanCoreOf {
  const unavailable = namesWhere(compiled.plan.options, lane, 'unavailable');
  return {
    status: plan.status,
    choice: [...plan.choice],
    agreement: plan.agreement,
    indication: plan.indication,
    scope: plan.scope,
    heartTeam: plan.team,
    vetoed: [...plan.vetoed],
    blockedBy: blockedBy(compiled, lane, plan, rulingOutIn(compiled, lane, unavailable)),
  };
}
