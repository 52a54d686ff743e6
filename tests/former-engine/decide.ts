import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { type BoundEffect, type EffectsByKind, isOpen, stands } from './effects.ts';
import { layersCounted } from './facts/layers.ts';
import { gateState } from './gate.ts';
import { addOnce } from './lists.ts';
import { type Circumstances, type Plan, planOf } from './plan.ts';
import type { ReadCase } from './read-case.ts';
import { count, PLACE, type Tally } from './tally.ts';
import type { CaseData, Settings } from './types/case-data.ts';
import type { AlternativeName, ComparedOption } from './types/knowledge.ts';
import type { Argument } from './types/result.ts';

/** Reasons for and against one device, as the rules give them. */
export interface OptionArguments {
  readonly for: Argument[];
  readonly against: Argument[];
}

/** Everything that follows from which rules have fired: what is done, with what, and why not otherwise. */
export interface Decision extends Plan {
  readonly tally: Tally;
  /** Which of the counted effects stand, by their place. */
  readonly standing: Uint8Array;
  readonly circumstances: Circumstances;
  readonly gatePassed: boolean;
  readonly blockedBy: readonly string[];
  /** Rules whose demand must come first and is open, and those that withhold a device, whatever the status. */
  readonly blockers: readonly string[];
  /** The vetoes that stand, without those that a bail-out lifts. */
  readonly standingVetoes: readonly BoundEffect<'veto'>[];
  /** Rules that rule a device out, the one that marks what the lab lacks among them where that does. */
  readonly rulingOut: readonly string[];
  readonly arguments: Readonly<Record<ComparedOption, OptionArguments>>;
  readonly alternatives: readonly AlternativeName[];
}

/** Weighs the fired rules. Reads truth and facts only: the same state gives the same decision. */
export function decide(compiled: CompiledKnowledge, read: ReadCase): Decision {
  const { state } = read;
  const { tally, standing } = read.workspace;
  count(tally, compiled.counted, state, standing);
  const circumstances = circumstancesOf(read.caseData, read.setting);
  const gatePassed = gateState(compiled, read) === 'passed';
  const plan = planOf(tally, circumstances, gatePassed);
  const bailOut = (tally[PLACE.bailOut] ?? 0) > 0;
  const standingVetoes: BoundEffect<'veto'>[] = [];
  const rulingOut: string[] = [];
  for (const bound of compiled.effects.veto) {
    if (!stands(bound, state) || (bailOut && bound.effect.liftedByBailOut)) continue;
    standingVetoes.push(bound);
    addOnce(rulingOut, bound.rule.id);
  }
  if (plan.vetoes.unavailable.length > 0) addFiredWith(compiled, 'mark-unavailable-tools', state, rulingOut);
  const blockers: string[] = [];
  for (const bound of compiled.effects.blocks)
    if (stands(bound, state) && isOpen(bound, state)) blockers.push(bound.rule.id);
  addFiredWith(compiled, 'withholds-device', state, blockers);
  return {
    scope: plan.scope,
    indication: plan.indication,
    status: plan.status,
    choice: plan.choice,
    agreement: plan.agreement,
    vetoes: plan.vetoes,
    noDeviceLeft: plan.noDeviceLeft,
    heartTeam: plan.heartTeam,
    tally,
    standing,
    circumstances,
    gatePassed,
    standingVetoes,
    rulingOut,
    blockers,
    blockedBy: plan.status === 'blocked' ? blockedBy(plan, { blockers, rulingOut }) : [],
    arguments: weighedArguments(compiled, state),
    alternatives: plan.status === 'not-indicated' ? [] : alternatives(compiled, read),
  };
}

/** What a plan turns on besides the tally. */
export function circumstancesOf(caseData: CaseData, setting: Settings): Circumstances {
  const layers = layersCounted(caseData);
  return {
    stentUnknown: layers === undefined || (layers === 1 && caseData.stent?.type === undefined),
    lacksPaclitaxelBalloon: setting.unavailable.includes('dcb-paclitaxel'),
    lacksLimusBalloon: setting.unavailable.includes('dcb-limus'),
  };
}

// Here and in what is made of a decision lists are filled in plain loops: this runs for every case of a registry.

function addFiredWith(
  { effects }: CompiledKnowledge,
  kind: 'mark-unavailable-tools' | 'withholds-device',
  state: State,
  into: string[],
): void {
  for (const bound of effects[kind]) if (stands(bound, state)) addOnce(into, bound.rule.id);
}

/** What must come first, and what withholds a device; where none is left, what rules them out is among it. */
function blockedBy(plan: Plan, { blockers, rulingOut }: Pick<Decision, 'blockers' | 'rulingOut'>): string[] {
  const found = plan.indication === 'test-first' ? ['test-first'] : [];
  for (const id of blockers) addOnce(found, id);
  if (plan.noDeviceLeft) for (const id of rulingOut) addOnce(found, id);
  return found;
}

function weighedArguments({ weighable }: CompiledKnowledge, state: State): Record<ComparedOption, OptionArguments> {
  const found: Record<ComparedOption, OptionArguments> = {
    des: { for: [], against: [] },
    dcb: { for: [], against: [] },
  };
  for (const { bound, argument } of weighable)
    if (stands(bound, state)) found[bound.effect.option][bound.effect.side].push(argument);
  return found;
}

function alternatives({ effects }: CompiledKnowledge, { state, setting }: ReadCase): AlternativeName[] {
  const lacking: readonly string[] = setting.unavailable;
  const found: AlternativeName[] = [];
  for (const bound of effects.alternative) {
    const { option } = bound.effect;
    // What is advised in place of an intervention is no alternative within one.
    if (bound.rule.section === 'indication') continue;
    if (stands(bound, state) && !lacking.includes(option) && !isRuledOut(effects, option, state))
      addOnce(found, option);
  }
  return found;
}

function isRuledOut(
  { 'rules-out-alternative': rulings }: EffectsByKind,
  option: AlternativeName,
  state: State,
): boolean {
  for (const bound of rulings) if (bound.effect.option === option && stands(bound, state)) return true;
  return false;
}
