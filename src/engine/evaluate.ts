import { because } from './because.ts';
import { type Compiled, compiled as compiledFor } from './compile.ts';
import { type Decision, decide } from './decide.ts';
import { gate } from './gate.ts';
import { isTrue, type ReadCase } from './lane.ts';
import { LANES, newWords, type Words } from './lanes.ts';
import { missingFields, undeterminedRules } from './missing.ts';
import { once } from './once.ts';
import { weighedOptions } from './options.ts';
import { readCase } from './read-case.ts';
import { shownOf } from './shown.ts';
import { stages } from './stages.ts';
import type { ResultOf } from './types/outcome.ts';
import type { Terms } from './types/terms.ts';
import type { Territory } from './types/territory.ts';
import { uses } from './use.ts';

/** A case as far as the decision, without what is said about it. */
export interface Decided {
  readonly compiled: Compiled;
  readonly read: ReadCase;
  readonly decision: Decision;
}

/** A case after evaluation, with what the explanation is later read from. */
export interface Evaluated<T extends Terms = Terms> extends Decided {
  readonly result: ResultOf<T>;
}

/**
 * Maps one case to its plan. Pure: the same case, territory and settings give the same result.
 * @param caseData any subset of fields; what is absent is unknown and never counts as "no"
 * @param settings what the place works with where the case does not say
 * @throws only on a mistake in the knowledge itself, never because of a case
 */
export function evaluate<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
): ResultOf<T> {
  return evaluateAll([caseData], territory, settings)[0] as ResultOf<T>;
}

/** As `evaluate`, for many cases: 32 of them are worked out at once. */
export function evaluateAll<T extends Terms>(
  cases: readonly T['case'][],
  territory: Territory<T>,
  settings: T['settings'],
): ResultOf<T>[] {
  const compiled = compiledFor(territory as unknown as Territory);
  const results: ResultOf[] = [];
  for (let start = 0; start < cases.length; start += LANES) {
    compiled.words.fill(0);
    // Copied, and so worked out to the end: the next evaluation takes the same words.
    for (const { result } of evaluateIn(compiled.words, compiled, cases.slice(start, start + LANES), settings))
      results.push({ ...result, rules: { ...result.rules } });
  }
  return results as ResultOf<T>[];
}

/** What is done with a case and why, without all that a result says besides. */
export type InShort<T extends Terms = Terms> = Pick<
  ResultOf<T>['device'],
  'status' | 'choice' | 'agreement' | 'because'
>;

/** As `evaluateAll`, as far as the decision. */
export function decideAll<T extends Terms>(
  cases: readonly T['case'][],
  territory: Territory<T>,
  settings: T['settings'],
): InShort<T>[] {
  const compiled = compiledFor(territory as unknown as Territory);
  const found: InShort[] = [];
  for (let start = 0; start < cases.length; start += LANES) {
    compiled.words.fill(0);
    for (const { read, decision } of decideIn(compiled.words, compiled, cases.slice(start, start + LANES), settings)) {
      const { status, choice, agreement } = decision;
      found.push({ status, choice: [...choice], agreement, because: because(compiled, read, decision) });
    }
  }
  return found as InShort<T>[];
}

/**
 * As `evaluate`, keeping the state that an explanation needs. Which answers are missing is found out when it is asked for:
 * that takes longer than all the rest, and who only wants the answer need not wait for it.
 */
export function evaluateCase<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
): Evaluated<T> {
  const compiled = compiledFor(territory as unknown as Territory);
  return evaluateIn(newWords(compiled.machine), compiled, [caseData], settings)[0] as unknown as Evaluated<T>;
}

/** As far as the decision. */
export function decideCase<T extends Terms>(
  caseData: T['case'],
  territory: Territory<T>,
  settings: T['settings'],
): Decided {
  const compiled = compiledFor(territory as unknown as Territory);
  return decideIn(newWords(compiled.machine), compiled, [caseData], settings)[0] as Decided;
}

/** Evaluates up to 32 cases, each in a lane of its own; the words have to be empty. */
function evaluateIn(words: Words, compiled: Compiled, cases: readonly object[], settings: object): Evaluated[] {
  const decided = decideIn(words, compiled, cases, settings);
  for (const { read, decision } of decided) tellDecision(compiled, read, decision);
  compiled.machine.tellLate(words);
  // Rules that speak once the device is known may add to what lies beyond it, never to the choice.
  return decided.map((each) => ({ ...each, result: assemble(compiled, each.read, each.decision) }));
}

function decideIn(words: Words, compiled: Compiled, cases: readonly object[], settings: object): Decided[] {
  const read = cases.map((caseData, lane) => readCase(compiled, caseData, settings, words, 1 << lane));
  compiled.machine.decide(words);
  compiled.machine.tell(words);
  return read.map((each) => ({ compiled, read: each, decision: decide(compiled, each) }));
}

/** Enters the facts of the decision, for the rules that wait for them. */
function tellDecision({ territory, facts, machine }: Compiled, read: ReadCase, decision: Decision): void {
  const { values, words, bit } = read;
  const { choice, vetoed, unavailable, needed } = decision;
  const waiting = needed.length > 0;
  const isAnyChosen = territory.options.some(({ name }) => choice.includes(name));
  for (const { name, facts: told } of territory.options) {
    if (told === null) continue;
    const isRuledOut = vetoed.includes(name) || unavailable.includes(name);
    values[facts.slotOf(told.ruledOut)] = isRuledOut;
    // While the choice waits for an answer nobody knows; without a device chosen, none is on offer.
    values[facts.slotOf(told.offered)] = isRuledOut ? false : waiting ? undefined : isAnyChosen;
    values[facts.slotOf(told.chosen)] = waiting ? undefined : choice.includes(name);
  }
  const told = territory.policy.noChoice?.fact;
  if (told !== undefined) values[facts.slotOf(told)] = decision.noChoice;
  machine.loadLate(values, words, bit);
}

function assemble(compiled: Compiled, lane: ReadCase, decision: Decision): ResultOf {
  const { territory } = compiled;
  const options = weighedOptions(compiled, lane, decision);
  const told = because(compiled, lane, decision);
  const undetermined = once(() => undeterminedRules(compiled, lane));
  const missing = once(() => missingFields(compiled, lane, decision, { undetermined: undetermined(), because: told }));
  const fired: string[] = [];
  const firedOfScope: string[] = [];
  const firedOfIndication: string[] = [];
  for (const { rule, fired: literal } of compiled.rules) {
    if (!isTrue(lane, literal)) continue;
    fired.push(rule.id);
    if (rule.section === territory.sections.scope) firedOfScope.push(rule.id);
    else if (rule.section === territory.sections.indication) firedOfIndication.push(rule.id);
  }
  return {
    resultVersion: 2,
    knowledge: { version: territory.version, reviewedOn: territory.reviewedOn, reviewBy: territory.reviewBy },
    scope: { status: decision.scope, rules: firedOfScope },
    indication: { status: decision.indication, rules: firedOfIndication },
    classification: territory.classification(shownOf(compiled, lane)),
    gate: gate(compiled, lane),
    stages: stages(compiled, lane, decision, options),
    device: {
      status: decision.status,
      choice: [...decision.choice],
      agreement: decision.agreement,
      vetoed: [...decision.vetoed],
      blockedBy: [...decision.blockedBy],
      provisional: provisionalReasons(compiled, lane, decision),
      because: told,
      use: uses(compiled, lane, decision),
      options,
    },
    heartTeam: decision.team,
    alternatives: [...decision.alternatives],
    conflicts: conflictsIn(compiled, lane, decision),
    cautions: cautionsIn(compiled, lane),
    get missing() {
      return missing();
    },
    rules: {
      fired,
      get undetermined() {
        return undetermined();
      },
    },
    ...compiled.checklists?.(lane),
  };
}

/** Where nothing is indicated, only what questions the facts that this rests on. */
function conflictsIn({ shown, territory }: Compiled, lane: ReadCase, { status }: Decision): string[] {
  const { ofTheFacts = [] } = territory.policy;
  const found: string[] = [];
  for (const { conflict, literal } of shown.conflicts)
    if ((status !== 'not-indicated' || ofTheFacts.includes(conflict.id)) && isTrue(lane, literal))
      found.push(conflict.id);
  return found;
}

function cautionsIn({ shown }: Compiled, lane: ReadCase): ResultOf['cautions'] {
  const found: ResultOf['cautions'] = [];
  for (const { caution, literal } of shown.cautions)
    if (isTrue(lane, literal)) found.push({ fields: [...caution.fields], text: `caution.${caution.id}` });
  return found;
}

/** Why a choice is provisional; where nothing is to be chosen there is nothing to reserve. */
function provisionalReasons({ shown }: Compiled, lane: ReadCase, { status }: Decision): string[] {
  const reasons: string[] = [];
  if (status === 'not-indicated') return reasons;
  for (const { literal, is } of shown.provisional) if (isTrue(lane, literal)) reasons.push(is);
  return reasons;
}
