import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { type BoundEffect, stands } from './effects.ts';
import type { ReadCase } from './read-case.ts';
import type { ComparedOption, VetoTarget } from './types/knowledge.ts';
import type { Argument } from './types/result.ts';

/** Which devices are ruled out, which the lab lacks, and what is left. */
export interface Vetoes {
  readonly vetoed: readonly ComparedOption[];
  /** Not ruled out, but not to be had: every drug-coated balloon is lacking or ruled out. */
  readonly unavailable: readonly ComparedOption[];
  /** What may be chosen. */
  readonly usable: readonly ComparedOption[];
  /** Rules whose veto stands, and the one that marks what the lab lacks where that rules a device out. */
  readonly rules: readonly string[];
  /** No device is left, for another reason than a preparation that has to go on. */
  readonly callHeartTeam: boolean;
}

/**
 * Reads the vetoes that stand. A bail-out lifts those that say so.
 * @param againstDes a DES with a strong argument against it does not stand in for a balloon that the lab lacks
 */
export function readVetoes(compiled: CompiledKnowledge, read: ReadCase, againstDes: readonly Argument[]): Vetoes {
  const { state, setting } = read;
  const bailOut = isBailOut(compiled, state);
  const standing = standingVetoes(compiled, state);
  const reopening = new Set(compiled.effects['back-to-preparation'].map(({ rule }) => rule.id));
  const final = standing.filter(({ rule }) => !reopening.has(rule.id));
  const targets = (from: typeof standing) => new Set(from.map(({ effect }) => effect.option));

  const all = targets(standing);
  const vetoed = vetoedDevices(all);
  const lacking: readonly string[] = setting.unavailable;
  const balloonToBeHad = (['dcb-paclitaxel', 'dcb-limus'] as const).some(
    (kind) => !all.has(kind) && !lacking.includes(kind),
  );
  const unavailable: ComparedOption[] = vetoed.includes('dcb') || balloonToBeHad ? [] : ['dcb'];
  const left = (['des', 'dcb'] as const).filter((device) => !vetoed.includes(device) && !unavailable.includes(device));
  const desIsToBeAvoided = againstDes.some(({ strength }) => strength === 'strong');
  const usable = unavailable.includes('dcb') && desIsToBeAvoided && !bailOut ? [] : left;
  return {
    vetoed,
    unavailable,
    usable,
    rules: [
      ...new Set([
        ...standing.map(({ rule }) => rule.id),
        ...(unavailable.length > 0 ? lackingRules(compiled, state) : []),
      ]),
    ],
    callHeartTeam: vetoedDevices(targets(final)).length === 2 || (usable.length === 0 && unavailable.length > 0),
  };
}

const lackingRules = ({ effects }: CompiledKnowledge, state: State): string[] =>
  effects['mark-unavailable-tools'].filter((effect) => stands(effect, state)).map(({ rule }) => rule.id);

/** The vetoes that stand, without those that a bail-out lifts. */
export function standingVetoes(compiled: CompiledKnowledge, state: State): BoundEffect<'veto'>[] {
  const bailOut = isBailOut(compiled, state);
  return compiled.effects.veto.filter((bound) => stands(bound, state) && !(bailOut && bound.effect.liftedByBailOut));
}

const isBailOut = ({ effects }: CompiledKnowledge, state: State): boolean =>
  effects['bail-out'].some((effect) => stands(effect, state));

/** A drug-coated balloon is ruled out as such, or when both of its kinds are. */
function vetoedDevices(targets: ReadonlySet<VetoTarget>): ComparedOption[] {
  const devices: ComparedOption[] = [];
  if (targets.has('des')) devices.push('des');
  if (targets.has('dcb') || (targets.has('dcb-paclitaxel') && targets.has('dcb-limus'))) devices.push('dcb');
  return devices;
}
