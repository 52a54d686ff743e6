import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { type BoundEffect, isOpen, stands } from './effects.ts';
import { gateState } from './gate.ts';
import { type Circumstances, type Plan, planOf } from './plan.ts';
import type { ReadCase } from './read-case.ts';
import { count, emptyTally, PLACE, type Tally } from './tally.ts';
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
  /** Rules whose demand must come first and is open, whatever the status. */
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
  const tally = emptyTally(compiled.effects);
  const standing = new Uint8Array(compiled.counted.length);
  count(tally, compiled.counted, state, standing);
  const circumstances = circumstancesOf(read);
  const gatePassed = gateState(compiled, read) === 'passed';
  const plan = planOf(tally, circumstances, gatePassed);
  const bailOut = (tally[PLACE.bailOut] ?? 0) > 0;
  const standingVetoes = compiled.effects.veto.filter(
    (bound) => stands(bound, state) && !(bailOut && bound.effect.liftedByBailOut),
  );
  const lacking = plan.vetoes.unavailable.length > 0 ? firedWith(compiled, 'mark-unavailable-tools', state) : [];
  const rulingOut = [...new Set([...standingVetoes.map(({ rule }) => rule.id), ...lacking])];
  const blockers = compiled.effects.blocks
    .filter((effect) => stands(effect, state) && isOpen(effect, state))
    .map(({ rule }) => rule.id);
  return {
    ...plan,
    tally,
    standing,
    circumstances,
    gatePassed,
    standingVetoes,
    rulingOut,
    blockers,
    blockedBy: plan.status === 'blocked' ? blockedBy(compiled, state, plan, { blockers, rulingOut }) : [],
    arguments: weighedArguments(compiled, state),
    alternatives: alternatives(compiled, read),
  };
}

/** What a plan turns on besides the tally. */
export function circumstancesOf({
  caseData: { stent },
  setting,
}: Pick<ReadCase, 'caseData' | 'setting'>): Circumstances {
  return {
    stentUnknown: stent?.layers === undefined || (stent.layers === 1 && stent.type === undefined),
    lacksPaclitaxelBalloon: setting.unavailable.includes('dcb-paclitaxel'),
    lacksLimusBalloon: setting.unavailable.includes('dcb-limus'),
  };
}

const firedWith = (
  { effects }: CompiledKnowledge,
  kind: 'mark-unavailable-tools' | 'back-to-preparation',
  state: State,
): string[] => effects[kind].filter((effect) => stands(effect, state)).map(({ rule }) => rule.id);

/** What must come first; where no device may be used, what rules them out is among it. */
function blockedBy(
  compiled: CompiledKnowledge,
  state: State,
  plan: Plan,
  { blockers, rulingOut }: Pick<Decision, 'blockers' | 'rulingOut'>,
): string[] {
  return [
    ...new Set([
      ...(plan.indication === 'test-first' ? ['test-first'] : []),
      ...blockers,
      ...firedWith(compiled, 'back-to-preparation', state),
      ...(plan.vetoes.usable.length === 0 ? rulingOut : []),
    ]),
  ];
}

function weighedArguments({ effects }: CompiledKnowledge, state: State): Record<ComparedOption, OptionArguments> {
  const found: Record<ComparedOption, OptionArguments> = {
    des: { for: [], against: [] },
    dcb: { for: [], against: [] },
  };
  for (const bound of effects.argument) {
    if (!stands(bound, state)) continue;
    const { option, side, strength } = bound.effect;
    found[option][side].push({ rule: bound.rule.id, strength });
  }
  return found;
}

function alternatives({ effects }: CompiledKnowledge, { state, setting }: ReadCase): AlternativeName[] {
  const ruledOut = effects['rules-out-alternative'].filter((e) => stands(e, state)).map(({ effect }) => effect.option);
  const standing = effects.alternative.filter((effect) => stands(effect, state)).map(({ effect }) => effect.option);
  const lacking: readonly string[] = setting.unavailable;
  return [...new Set(standing)].filter((option) => !ruledOut.includes(option) && !lacking.includes(option));
}
