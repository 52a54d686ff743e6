import type { ComparedOption, Effect, Knowledge, Rule } from '../../src/engine/types/knowledge.ts';
import type { DeviceStatus } from '../../src/engine/types/result.ts';
import type { ModelledArgument } from './comparison.ts';
import { comparison } from './comparison.ts';
import type { StandingEffects } from './effects.ts';
import { anyOf, byRule, isOpen, standingEffects } from './effects.ts';
import type { Fact } from './fact.ts';
import { modelledGate } from './gate.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';
import { type ModelledVetoes, modelledVetoes } from './vetoes.ts';

export const STATUSES = [
  'final',
  'intended',
  'blocked',
  'not-indicated',
  'undetermined',
] as const satisfies DeviceStatus[];
export const DEVICES = ['des', 'dcb'] as const satisfies ComparedOption[];

/** A standing argument, with the rule that gives it. */
export interface RuleArgument extends ModelledArgument {
  readonly rule: Rule;
}

/** The decision on one case as formulas. */
export interface ModelledDecision {
  readonly outOfScope: Term;
  readonly doNotTreat: Term;
  readonly treat: Term;
  readonly bailOut: Term;
  /** A rule says that no further device is needed. */
  readonly enough: Term;
  readonly arguments: readonly RuleArgument[];
  readonly vetoes: ModelledVetoes;
  readonly gate: ReturnType<typeof modelledGate>;
  /** What must come first, by the id of its rule, or `test-first`. */
  readonly blockers: ReadonlyMap<string, Term>;
  /** What keeps a device from being named, by the id of its rule. */
  readonly withheld: ReadonlyMap<string, Term>;
  /** All that a blocked plan names, by its id. */
  readonly blockedBy: ReadonlyMap<string, Term>;
  readonly typeOrLayersMissing: Term;
  readonly status: Readonly<Record<DeviceStatus, Term>>;
  readonly choice: Readonly<Record<ComparedOption | 'no-further-device', Term>>;
  readonly agreement: Readonly<Record<'clear' | 'contested' | 'equipoise' | 'conflict', Term>>;
  readonly heartTeam: Term;
}

/** Weighs and orders as the rule book does. */
export function modelledDecision(
  knowledge: Knowledge,
  truths: RuleTruths,
  fact: (name: string) => Fact,
): ModelledDecision {
  const effects = standingEffects(knowledge, truths);
  const indication = indicationOf(effects);
  const bailOut = anyOf(effects('bail-out'));
  const bailOutWaits = anyOf(effects('bail-out-waits'));
  const enough = anyOf(effects('no-further-device'));
  const reasons = effects('argument').map(({ rule, effect: { side, option, strength }, stands }) => ({
    rule,
    side,
    option,
    strength,
    stands,
  }));
  const strongAgainstDes = anyOf(
    reasons.filter(({ side, option, strength }) => side === 'against' && option === 'des' && strength === 'strong'),
  );
  const vetoes = modelledVetoes(effects, bailOut, strongAgainstDes, fact('setting.unavailable'));
  const gate = modelledGate(knowledge, truths);
  const demands = effects('blocks').map((demand) => ({
    ...demand,
    stands: and(demand.stands, isOpen(demand.rule, truths)),
  }));
  const blockers = new Map([['test-first', indication.testFirst], ...byRule(demands)]);
  const blocked = or(...blockers.values());
  const withholding = (before?: Extract<Effect, { kind: 'withholds-device' }>['before']) =>
    effects('withholds-device').filter(({ effect }) => before === undefined || effect.before === before);
  const withheld = byRule(withholding());
  const typeOrLayersMissing = stentUnknown(fact);
  const noneUsable = not(or(vetoes.usable.des, vetoes.usable.dcb));

  const paths: readonly Path[] = [
    [indication.outOfScope, 'not-indicated', 'none'],
    [and(bailOut, vetoes.vetoed.des), 'blocked', 'none left'],
    [and(bailOut, bailOutWaits), 'blocked', 'bail-out'],
    [bailOut, 'final', 'bail-out'],
    [anyOf(withholding('indication')), 'blocked', 'none'],
    [indication.doNotTreat, 'not-indicated', 'none'],
    [anyOf(effects('scope').filter(({ effect }) => effect.status === 'undetermined')), 'undetermined', 'none'],
    [anyOf(withholding('choice')), 'blocked', 'none'],
    ...inThreeStatuses(enough, 'nothing further', blocked, gate.passed),
    [noneUsable, 'blocked', 'none left'],
    [and(typeOrLayersMissing, blocked), 'blocked', 'none'],
    [typeOrLayersMissing, 'undetermined', 'none'],
    ...inThreeStatuses(TRUE, 'compared', blocked, gate.passed),
  ];
  const taken = paths.map(([when], i) => and(when, ...paths.slice(0, i).map(([earlier]) => not(earlier))));
  const onPaths = (test: (path: Path) => boolean): Term =>
    or(...taken.filter((_, i) => paths[i] !== undefined && test(paths[i])));
  const status = Object.fromEntries(
    STATUSES.map((each) => [each, onPaths(([, reached]) => reached === each)]),
  ) as unknown as ModelledDecision['status'];
  const noDeviceLeft = onPaths(([, , choice]) => choice === 'none left');
  const stop = anyOf(effects('stop'));
  const compared = weighed(reasons, vetoes, {
    compared: onPaths(([, , choice]) => choice === 'compared'),
    stop,
    capped: or(stop, anyOf(effects('caps-agreement'))),
  });
  return {
    ...indication,
    bailOut,
    enough,
    arguments: reasons,
    vetoes,
    gate,
    blockers,
    withheld,
    blockedBy: joined(blockers, withheld, conjoined(vetoes.rulingOut, noDeviceLeft)),
    typeOrLayersMissing,
    status,
    choice: {
      des: or(
        compared.choice.des,
        onPaths(([, , choice]) => choice === 'bail-out'),
      ),
      dcb: compared.choice.dcb,
      'no-further-device': onPaths(([, , choice]) => choice === 'nothing further'),
    },
    agreement: compared.agreement,
    heartTeam: and(
      not(status['not-indicated']),
      or(anyOf(effects('heart-team')), vetoes.bothGone, and(noDeviceLeft, not(vetoes.preparationTookDes))),
    ),
  };
}

type Path = readonly [
  when: Term,
  status: DeviceStatus,
  choice: 'none' | 'none left' | 'bail-out' | 'nothing further' | 'compared',
];

/** Blocked while something must come first, final once the gate is passed, else intended. */
const inThreeStatuses = (when: Term, choice: Path[2], blocked: Term, passed: Term): Path[] => [
  [and(when, blocked), 'blocked', choice],
  [and(when, passed), 'final', choice],
  [when, 'intended', choice],
];

function indicationOf(effects: StandingEffects) {
  const outOfScope = anyOf(effects('scope').filter(({ effect }) => effect.status === 'out-of-scope'));
  const says = (status: 'treat' | 'test-first' | 'do-not-treat') =>
    anyOf(effects('indication').filter(({ effect }) => effect.status === status));
  const doNotTreat = and(not(outOfScope), says('do-not-treat'));
  const treat = and(not(outOfScope), not(doNotTreat), says('treat'));
  return {
    outOfScope,
    doNotTreat,
    treat,
    testFirst: and(not(outOfScope), not(doNotTreat), not(treat), says('test-first')),
  };
}

/** The layers are not known, or it is one that counts and its type is not. */
function stentUnknown(fact: (name: string) => Fact): Term {
  const layers = fact('layersCounted');
  if (layers.kind !== 'number') throw new Error('The layers are a number.');
  return or(not(layers.known), and(layers.against('exactly', 1), not(fact('stent.type').known)));
}

/** DES or DCB among those that may be used. */
function weighed(
  reasons: readonly ModelledArgument[],
  { usable }: ModelledVetoes,
  { compared, stop, capped }: Readonly<Record<'compared' | 'stop' | 'capped', Term>>,
): Pick<ModelledDecision, 'agreement'> & { readonly choice: Readonly<Record<ComparedOption, Term>> } {
  const { wins, clear } = comparison(reasons);
  const both = and(usable.des, usable.dcb);
  const even = not(or(wins.des, wins.dcb));
  const chosen = (own: ComparedOption, rival: ComparedOption): Term =>
    and(compared, or(and(usable[own], not(usable[rival])), and(both, or(stop, even, wins[own]))));
  const winnerUsable = or(and(wins.des, usable.des), and(wins.dcb, usable.dcb));
  const clearly = and(compared, clear, winnerUsable, not(capped));
  const conflict = and(compared, both, stop);
  const equipoise = and(compared, both, not(stop), even);
  return {
    choice: { des: chosen('des', 'dcb'), dcb: chosen('dcb', 'des') },
    agreement: {
      conflict,
      equipoise,
      clear: clearly,
      contested: and(compared, not(or(conflict, equipoise, clearly))),
    },
  };
}

function joined(...maps: readonly ReadonlyMap<string, Term>[]): Map<string, Term> {
  const all = new Map<string, Term>();
  for (const map of maps) for (const [id, term] of map) all.set(id, or(all.get(id) ?? FALSE, term));
  return all;
}

const conjoined = (map: ReadonlyMap<string, Term>, condition: Term): Map<string, Term> =>
  new Map([...map].map(([id, term]) => [id, and(term, condition)]));
