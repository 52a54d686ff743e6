import type { State } from './compile-condition.ts';
import type { CompiledKnowledge } from './compile-knowledge.ts';
import { isOpen, stands } from './effects.ts';
import { gateState } from './gate.ts';
import type { ReadCase } from './read-case.ts';
import type { AlternativeName, ComparedOption } from './types/knowledge.ts';
import type { Agreement, DeviceStatus, IndicationStatus, ScopeStatus } from './types/result.ts';
import type { DeviceOption } from './types/vocabulary.ts';
import type { Vetoes } from './vetoes.ts';
import { readVetoes } from './vetoes.ts';
import type { OptionArguments } from './weigh.ts';
import { compare, sideCounts } from './weigh.ts';

/** Everything that follows from which rules have fired: what is done, with what, and why not otherwise. */
export interface Decision {
  readonly scope: ScopeStatus;
  readonly indication: IndicationStatus;
  readonly status: DeviceStatus;
  readonly choice: readonly DeviceOption[];
  readonly agreement: Agreement | null;
  readonly blockedBy: readonly string[];
  readonly vetoes: Vetoes;
  readonly arguments: Readonly<Record<ComparedOption, OptionArguments>>;
  readonly heartTeam: boolean;
  readonly alternatives: readonly AlternativeName[];
}

/** Weighs the fired rules. Reads truth and facts only: the same state gives the same decision. */
export function decide(compiled: CompiledKnowledge, read: ReadCase): Decision {
  const { effects } = compiled;
  const { state } = read;
  const scope = scopeStatus(compiled, state);
  const indication = indicationStatus(compiled, state, scope.status);
  const argumentsOf = weighedArguments(compiled, state);
  const vetoes = readVetoes(compiled, read, argumentsOf.des.against);
  const blockers = [
    ...(indication === 'test-first' ? ['test-first'] : []),
    ...effects.blocks.filter((effect) => stands(effect, state) && isOpen(effect, state)).map(({ rule }) => rule.id),
  ];
  const reopened = effects['back-to-preparation'].filter((effect) => stands(effect, state)).map(({ rule }) => rule.id);
  const verdict = choose(compiled, read, { scope, indication, argumentsOf, vetoes, blockers, reopened });
  return {
    scope: scope.status,
    indication,
    ...verdict,
    blockedBy: verdict.status === 'blocked' ? blockedBy(blockers, reopened, vetoes) : [],
    vetoes,
    arguments: argumentsOf,
    heartTeam: effects['heart-team'].some((effect) => stands(effect, state)) || vetoes.callHeartTeam,
    alternatives: alternatives(compiled, read),
  };
}

/** Where no device may be used, what rules them out is among what blocks. */
const blockedBy = (blockers: readonly string[], reopened: readonly string[], vetoes: Vetoes): string[] => [
  ...new Set([...blockers, ...reopened, ...(vetoes.usable.length === 0 ? vetoes.rules : [])]),
];

function scopeStatus({ effects }: CompiledKnowledge, state: State): { status: ScopeStatus; flowNeeded: boolean } {
  const standing = effects.scope.filter((effect) => stands(effect, state)).map(({ effect }) => effect.status);
  const status = standing.includes('out-of-scope') ? 'out-of-scope' : standing.length > 0 ? 'caution' : 'in-scope';
  return { status, flowNeeded: standing.includes('undetermined') };
}

function indicationStatus({ effects }: CompiledKnowledge, state: State, scope: ScopeStatus): IndicationStatus {
  if (scope === 'out-of-scope') return 'not-applicable';
  const standing = new Set(effects.indication.filter((e) => stands(e, state)).map(({ effect }) => effect.status));
  if (standing.has('do-not-treat')) return 'do-not-treat';
  if (standing.has('treat')) return 'treat';
  return standing.has('test-first') ? 'test-first' : 'undetermined';
}

function weighedArguments({ effects }: CompiledKnowledge, state: State): Record<ComparedOption, OptionArguments> {
  const found = { des: { for: [], against: [] }, dcb: { for: [], against: [] } } as Record<
    ComparedOption,
    OptionArguments
  >;
  for (const bound of effects.argument) {
    if (!stands(bound, state)) continue;
    const { option, side, strength } = bound.effect;
    found[option][side].push({ rule: bound.rule.id, strength });
  }
  return found;
}

interface Standing {
  readonly scope: { readonly status: ScopeStatus; readonly flowNeeded: boolean };
  readonly indication: IndicationStatus;
  readonly argumentsOf: Record<ComparedOption, OptionArguments>;
  readonly vetoes: Vetoes;
  readonly blockers: readonly string[];
  readonly reopened: readonly string[];
}

interface Verdict {
  readonly status: DeviceStatus;
  readonly choice: readonly DeviceOption[];
  readonly agreement: Agreement | null;
}

const without = (status: DeviceStatus): Verdict => ({ status, choice: [], agreement: null });

/** The order in which one circumstance outranks another, as the rule book lists it. */
function choose(compiled: CompiledKnowledge, read: ReadCase, standing: Standing): Verdict {
  const { effects } = compiled;
  const { state, caseData } = read;
  const { scope, indication, vetoes, blockers, reopened } = standing;
  if (scope.status === 'out-of-scope') return without('not-indicated');
  // An open vessel comes before everything the case said of its indication.
  const bailOut = effects['bail-out'].some((effect) => stands(effect, state)) && !vetoes.vetoed.includes('des');
  if (bailOut) return { status: 'final', ...weighed(compiled, read, standing) };
  if (indication === 'do-not-treat') return without('not-indicated');
  if (scope.flowNeeded) return without('undetermined');
  if (reopened.length > 0) return without('blocked');
  if (vetoes.usable.length === 0) return without('blocked');
  const blocked = blockers.length > 0;
  const layers = caseData.stent?.layers;
  if (layers === undefined || (layers === 1 && caseData.stent?.type === undefined))
    return without(blocked ? 'blocked' : 'undetermined');
  if (effects['no-further-device'].some((effect) => stands(effect, state)))
    return { status: blocked ? 'blocked' : 'final', choice: ['no-further-device'], agreement: null };
  const chosen = weighed(compiled, read, standing);
  if (blocked) return { status: 'blocked', ...chosen };
  return { status: gateState(compiled, read) === 'passed' ? 'final' : 'intended', ...chosen };
}

/** DES or DCB by their arguments, among those that may be used. */
function weighed(
  { effects }: CompiledKnowledge,
  { state }: ReadCase,
  { argumentsOf: { des, dcb }, vetoes: { usable } }: Standing,
): Pick<Verdict, 'choice' | 'agreement'> {
  const { winner, clear } = compare(sideCounts(des, dcb), sideCounts(dcb, des));
  const [only, second] = usable;
  if (only !== undefined && second === undefined)
    // Ruling the rival out does not make the reasons against what is left disappear.
    return { choice: [only], agreement: winner === only && clear ? 'clear' : 'contested' };
  if (effects.stop.some((effect) => stands(effect, state))) return { choice: usable, agreement: 'conflict' };
  if (winner === null) return { choice: usable, agreement: 'equipoise' };
  return { choice: [winner], agreement: clear ? 'clear' : 'contested' };
}

function alternatives({ effects }: CompiledKnowledge, { state, setting }: ReadCase): AlternativeName[] {
  const ruledOut = new Set(
    effects['rules-out-alternative'].filter((e) => stands(e, state)).map(({ effect }) => effect.option),
  );
  const standing = effects.alternative.filter((effect) => stands(effect, state)).map(({ effect }) => effect.option);
  const lacking: readonly string[] = setting.unavailable;
  return [...new Set(standing)].filter((option) => !ruledOut.has(option) && !lacking.includes(option));
}
