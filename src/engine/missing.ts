import type { Compiled } from './compile.ts';
import { type Decision, otherPlan } from './decide.ts';
import { isTrue, isUnknown, type ReadCase } from './lane.ts';
import { liveNodes } from './live.ts';
import { factsOf } from './read-case.ts';
import type { Answer } from './trials.ts';
import type { BecauseOf, ResultOf } from './types/outcome.ts';

export type Undetermined = ResultOf['rules']['undetermined'];
type Missing = ResultOf['missing'];

/** Rules whose outcome is open, each with the fields it waits for. */
export function undeterminedRules({ rules, needs }: Compiled, lane: ReadCase): Undetermined {
  const undetermined: Undetermined = [];
  for (const { fired, rule } of rules) {
    if (!isUnknown(lane, fired)) continue;
    const fields: string[] = [];
    needs.addNeeds(lane, fired, fields);
    undetermined.push({ id: rule.id, needs: fields });
  }
  return undetermined;
}

/** Whether a field is asked for in this case. */
export const isAsked =
  ({ shown }: Pick<Compiled, 'shown'>, lane: ReadCase) =>
  (field: string): boolean => {
    const not = shown.notAsked.get(field);
    return not === undefined || !isTrue(lane, not);
  };

/** Weigh more than any number of rules. */
const CHANGING = 1_000_000;
const NEEDED = 2 * CHANGING;

/**
 * What has not been entered and matters: each unknown field with the rules that hang on it, and whether some answer to
 * it would lead to another plan, alone or together with one more open answer to the same derived fact. What any choice
 * needs comes first, then what could change the plan, then what most rules wait for.
 */
export function missingFields(
  compiled: Compiled,
  read: ReadCase,
  decision: Decision,
  { undetermined, because }: { undetermined: Undetermined; because: readonly BecauseOf[] },
): Missing {
  const { needed } = decision;
  const hanging = hangingRules(compiled, read, undetermined);
  const first = because.flatMap((entry) => (entry.as === 'enter' ? [entry.field] : []));
  for (const field of needed) on(hanging, field);
  const asked = isAsked(compiled, read);
  const changing = changingFields(compiled, read, decision, { hanging, asked });
  for (const field of changing) on(hanging, field);
  const ranked: { entry: Missing[number]; rank: number }[] = [];
  for (const [field, rules] of hanging) {
    if (!asked(field)) continue;
    const couldChange = changing.has(field);
    const rank =
      rules.length + (couldChange ? CHANGING : 0) + (needed.includes(field) || first.includes(field) ? NEEDED : 0);
    ranked.push({ entry: { field, rules, couldChange }, rank });
  }
  return ranked.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

/** Per field: rules that wait for it, and fired rules with a say in the plan that rest on its not being known. */
type Hanging = Map<string, string[]>;

function on(hanging: Hanging, field: string): string[] {
  const known = hanging.get(field);
  if (known) return known;
  const fresh: string[] = [];
  hanging.set(field, fresh);
  return fresh;
}

function hang(hanging: Hanging, rule: string, fields: readonly string[]): void {
  for (const field of fields) {
    const rules = on(hanging, field);
    if (!rules.includes(rule)) rules.push(rule);
  }
}

function hangingRules(compiled: Compiled, read: ReadCase, undetermined: Undetermined): Hanging {
  const { rules, needs, effects, ruleById } = compiled;
  const hanging: Hanging = new Map();
  for (const { id, needs: fields } of undetermined) hang(hanging, id, fields);
  for (const { rests, fired, rule } of rules) {
    if (rests.length === 0 || !isTrue(read, fired)) continue;
    const fields: string[] = [];
    needs.addWhatItRestsOn(read, rests, fields);
    hang(hanging, rule.id, fields);
  }
  // What would tell that something demanded first has been done.
  for (const { due, rule } of effects.blocks) {
    const until = ruleById.get(rule.id)?.until ?? null;
    if (until === null || !isTrue(read, due)) continue;
    const fields: string[] = [];
    needs.addNeeds(read, until, fields);
    hang(hanging, rule.id, fields);
  }
  return hanging;
}

/** The unknown fields with an answer that changes the plan, found by trying the answers. */
function changingFields(
  compiled: Compiled,
  read: ReadCase,
  decision: Decision,
  { hanging, asked }: { hanging: Hanging; asked: (field: string) => boolean },
): ReadonlySet<string> {
  const { facts, trials, answers, asking } = compiled;
  const changing = new Set(decision.needed);
  const isOpen = (field: string) =>
    read.values[facts.slotOf(field)] === undefined || (asking.growing.has(field) && hanging.has(field));
  const tryAll = (sets: readonly (readonly Answer[])[]) =>
    trials.run(read, sets, (lane, index) => {
      const set = sets[index] ?? [];
      if (set.every(({ field }) => changing.has(field)) || otherPlan(compiled, decision, read, lane) === null) return;
      for (const { field } of set) changing.add(field);
    });

  const live = liveNodes(compiled.circuit, compiled.plan, read, decision);
  const fact = factsOf(compiled, read);
  const single: (readonly Answer[])[] = [];
  for (const { path: field } of facts.fields)
    if (isOpen(field) && !changing.has(field) && asked(field) && trials.reaches(field, live))
      for (const set of answers.setsFor(field, fact)) single.push(set);
  tryAll(single);

  const joint: Answer[][] = [];
  for (const { fields, answers: pairs } of asking.together) {
    const [one, other] = fields;
    if ((changing.has(one) && changing.has(other)) || !isOpen(one) || !isOpen(other)) continue;
    if (!trials.reaches(one, live) && !trials.reaches(other, live)) continue;
    for (const [first, second] of pairs)
      joint.push([
        { field: one, value: first },
        { field: other, value: second },
      ]);
  }
  tryAll(joint);
  return changing;
}
