import { because } from './because.ts';
import { classification } from './classification.ts';
import type { CompiledKnowledge, CompiledNode } from './compile-knowledge.ts';
import { compiled as compiledFor } from './compile-knowledge.ts';
import type { Decision } from './decide.ts';
import { decide } from './decide.ts';
import { gate } from './gate.ts';
import { missingFields, neededForAnyChoice, undeterminedRules } from './missing.ts';
import { once } from './once.ts';
import { weighedOptions } from './options.ts';
import type { ReadCase } from './read-case.ts';
import { readCase } from './read-case.ts';
import { slotOf } from './slots.ts';
import { stages } from './stages.ts';
import { TRUE } from './ternary.ts';
import type { CaseData, Settings } from './types/case-data.ts';
import type { Knowledge } from './types/knowledge.ts';
import type { ProvisionalReason, Result } from './types/result.ts';
import { uses } from './use.ts';
import { clearWorkspace, newWorkspace, type Workspace } from './workspace.ts';

/** A case after evaluation, with what the explanation is later read from. */
export interface Evaluated {
  readonly compiled: CompiledKnowledge;
  readonly read: ReadCase;
  readonly decision: Decision;
  readonly result: Result;
}

/**
 * Maps one case to its plan. Pure: the same case, knowledge and settings give the same result.
 * @param caseData any subset of fields; what is absent is unknown and never counts as "no"
 * @param settings what the lab works with where the case does not say
 * @throws only on a mistake in the knowledge itself, never because of a case
 */
export function evaluate(caseData: CaseData, knowledge: Knowledge, settings: Settings): Result {
  const { workspace } = compiledFor(knowledge);
  clearWorkspace(workspace);
  const { result } = evaluateIn(workspace, caseData, knowledge, settings);
  // Copied, and so worked out to the end: the next evaluation takes the same workspace.
  return { ...result, rules: { ...result.rules } };
}

/**
 * As `evaluate`, keeping the state that an explanation needs. Which answers are missing is found out when it is asked for:
 * that takes longer than all the rest, and who only wants the answer need not wait for it.
 */
export function evaluateCase(caseData: CaseData, knowledge: Knowledge, settings: Settings): Evaluated {
  return evaluateIn(newWorkspace(compiledFor(knowledge)), caseData, knowledge, settings);
}

function evaluateIn(workspace: Workspace, caseData: CaseData, knowledge: Knowledge, settings: Settings): Evaluated {
  const decided = decideIn(workspace, caseData, knowledge, settings);
  const { compiled, read, decision } = decided;
  tellDecision(read, decision);
  run(compiled.afterDecision, read);
  // Rules that speak once the device is known may add to what lies beyond it, never to the choice.
  return { compiled, read, decision, result: assemble(compiled, read, decision) };
}

/** As far as the decision, without what is said about it. */
export function decideCase(caseData: CaseData, knowledge: Knowledge, settings: Settings): Omit<Evaluated, 'result'> {
  return decideIn(newWorkspace(compiledFor(knowledge)), caseData, knowledge, settings);
}

function decideIn(
  workspace: Workspace,
  caseData: CaseData,
  knowledge: Knowledge,
  settings: Settings,
): Omit<Evaluated, 'result'> {
  const compiled = compiledFor(knowledge);
  const read = readCase(compiled, caseData, settings, workspace);
  run(compiled.beforeDecision, read);
  return { compiled, read, decision: decide(compiled, read) };
}

function run(nodes: readonly CompiledNode[], { state }: ReadCase): void {
  for (const { index, test } of nodes) state.truth[index] = test(state);
}

/** Writes the facts of the decision into their slots, for the rules that wait for them. */
function tellDecision({ state, caseData }: ReadCase, decision: Decision): void {
  const { choice, vetoes } = decision;
  const waiting = neededForAnyChoice(caseData, decision).length > 0;
  const desRuledOut = vetoes.vetoed.includes('des');
  const dcbRuledOut = vetoes.vetoed.includes('dcb') || vetoes.unavailable.includes('dcb');
  // While the choice waits for an answer nobody knows; without a device chosen, none is on offer.
  const onOffer = waiting ? undefined : choice.includes('des') || choice.includes('dcb');
  const { values } = state;
  values[SLOTS.desRuledOut] = desRuledOut;
  values[SLOTS.dcbRuledOut] = dcbRuledOut;
  values[SLOTS.desOffered] = desRuledOut ? false : onOffer;
  values[SLOTS.dcbOffered] = dcbRuledOut ? false : onOffer;
  values[SLOTS.desChosen] = waiting ? undefined : choice.includes('des');
  values[SLOTS.dcbChosen] = waiting ? undefined : choice.includes('dcb');
}

const SLOTS = {
  desRuledOut: slotOf('desRuledOut'),
  dcbRuledOut: slotOf('dcbRuledOut'),
  desOffered: slotOf('desOffered'),
  dcbOffered: slotOf('dcbOffered'),
  desChosen: slotOf('desChosen'),
  dcbChosen: slotOf('dcbChosen'),
};

function assemble(compiled: CompiledKnowledge, read: ReadCase, decision: Decision): Result {
  const { knowledge } = compiled;
  const options = weighedOptions(compiled, read.state, decision);
  const told = because(compiled, read, decision);
  const undetermined = once(() => undeterminedRules(compiled, read));
  const missing = once(() => missingFields(compiled, read, decision, { undetermined: undetermined(), because: told }));
  const fired: string[] = [];
  const firedOfScope: string[] = [];
  const firedOfIndication: string[] = [];
  for (const { index, rule } of compiled.rules) {
    if (read.state.truth[index] !== TRUE) continue;
    fired.push(rule.id);
    if (rule.section === 'scope') firedOfScope.push(rule.id);
    else if (rule.section === 'indication') firedOfIndication.push(rule.id);
  }
  return {
    resultVersion: 2,
    knowledge: { version: knowledge.version, reviewedOn: knowledge.reviewedOn, reviewBy: knowledge.reviewBy },
    scope: { status: decision.scope, rules: firedOfScope },
    indication: { status: decision.indication, rules: firedOfIndication },
    classification: classification(compiled, read),
    gate: gate(compiled, read),
    stages: stages(compiled, read, decision, options),
    device: {
      status: decision.status,
      choice: [...decision.choice],
      agreement: decision.agreement,
      vetoed: [...decision.vetoes.vetoed],
      blockedBy: [...decision.blockedBy],
      provisional: provisionalReasons(read, decision),
      because: told,
      use: uses(compiled, read, decision),
      options,
    },
    heartTeam: decision.heartTeam,
    alternatives: [...decision.alternatives],
    conflicts: decision.status === 'not-indicated' ? [] : conflictsIn(compiled, read),
    cautions: cautionsIn(compiled, read),
    get missing() {
      return missing();
    },
    rules: {
      fired,
      get undetermined() {
        return undetermined();
      },
    },
  };
}

function conflictsIn({ conflicts }: CompiledKnowledge, { state }: ReadCase): string[] {
  const found: string[] = [];
  for (const { conflict, test } of conflicts) if (test(state) === TRUE) found.push(conflict.id);
  return found;
}

function cautionsIn({ cautions }: CompiledKnowledge, { state }: ReadCase): Result['cautions'] {
  const found: Result['cautions'] = [];
  for (const { caution, test } of cautions)
    if (test(state) === TRUE) found.push({ fields: [...caution.fields], text: `caution.${caution.id}` });
  return found;
}

/** Why a choice is provisional; where nothing is to be chosen there is nothing to reserve. */
function provisionalReasons({ caseData, computed }: ReadCase, { status, indication }: Decision): ProvisionalReason[] {
  if (status === 'not-indicated') return [];
  const imaged = caseData.imaging?.modalities?.some((modality) => modality === 'ivus' || modality === 'oct') ?? false;
  const reasons: ProvisionalReason[] = [];
  if (indication === 'undetermined') reasons.push('indication');
  if (!imaged) reasons.push('imaging');
  if (caseData.stent?.type === 'unknown') reasons.push('stent-type');
  if (computed.underexpandedBefore === 'presumed') reasons.push('underexpansion');
  return reasons;
}
