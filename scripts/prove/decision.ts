import type { ComparedOption, Effect, Knowledge, Rule } from '../../src/engine/types/knowledge.ts';
import type { DeviceStatus } from '../../src/engine/types/result.ts';
import { comparison } from './comparison.ts';
import type { Fact } from './fact.ts';
import { modelledGate } from './gate.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or } from './term.ts';
import { type ModelledVetoes, modelledVetoes } from './vetoes.ts';

export const STATUSES = [
  'final',
  'intended',
  'blocked',
  'not-indicated',
  'undetermined',
] as const satisfies DeviceStatus[];
export const DEVICES = ['des', 'dcb'] as const satisfies ComparedOption[];

/** An effect of a rule, and when it stands. */
export interface Standing<K extends Effect['kind']> {
  readonly rule: Rule;
  readonly effect: Extract<Effect, { kind: K }>;
  readonly stands: Term;
}

export type StandingEffects = <K extends Effect['kind']>(kind: K) => readonly Standing<K>[];

/** The decision on one case as formulas. */
export interface ModelledDecision {
  readonly outOfScope: Term;
  readonly doNotTreat: Term;
  readonly bailOut: Term;
  readonly vetoes: ModelledVetoes;
  readonly gate: { readonly passed: Term; readonly failed: Term };
  /** What must come first, by the id of its rule, or `test-first`. */
  readonly blockers: ReadonlyMap<string, Term>;
  readonly reopened: Term;
  readonly typeOrLayersMissing: Term;
  readonly status: Readonly<Record<DeviceStatus, Term>>;
  readonly choice: Readonly<Record<ComparedOption | 'no-further-device', Term>>;
  readonly agreement: Readonly<Record<'clear' | 'contested' | 'equipoise' | 'conflict', Term>>;
  readonly heartTeam: Term;
}

type Path = readonly [when: Term, status: DeviceStatus, choice: 'none' | 'nothing-further' | 'compared'];

/** Weighs and orders as the rule book does. */
export function modelledDecision(
  knowledge: Knowledge,
  truths: RuleTruths,
  fact: (name: string) => Fact,
): ModelledDecision {
  const effects: StandingEffects = (kind) =>
    knowledge.rules.flatMap((rule) =>
      rule.then
        .filter((effect): effect is Extract<Effect, { kind: typeof kind }> => effect.kind === kind)
        .map((effect) => ({
          rule,
          effect,
          stands: and(truths.rule(rule.id).t, ...(effect.when ? [truths.condition(effect.when).t] : [])),
        })),
    );
  const anyOf = (standing: readonly { readonly stands: Term }[]): Term => or(...standing.map(({ stands }) => stands));
  const ofScope = (status: string) => anyOf(effects('scope').filter(({ effect }) => effect.status === status));
  const ofIndication = (status: string) =>
    anyOf(effects('indication').filter(({ effect }) => effect.status === status));

  const outOfScope = ofScope('out-of-scope');
  const doNotTreat = and(not(outOfScope), ofIndication('do-not-treat'));
  const testFirst = and(
    not(outOfScope),
    ofIndication('test-first'),
    not(ofIndication('treat')),
    not(ofIndication('do-not-treat')),
  );
  const bailOut = anyOf(effects('bail-out'));
  const reasons = effects('argument').map(({ effect: { side, option, strength }, stands }) => ({
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
  const blockers = new Map<string, Term>([['test-first', testFirst]]);
  for (const { rule, stands } of effects('blocks')) {
    const open = rule.until ? not(truths.condition(rule.until).t) : and();
    blockers.set(rule.id, or(blockers.get(rule.id) ?? FALSE, and(stands, open)));
  }
  const blocked = or(...blockers.values());
  const reopened = anyOf(effects('back-to-preparation'));
  const enough = anyOf(effects('no-further-device'));
  const layers = fact('stent.layers');
  const oneLayer = layers.kind === 'number' ? and(layers.known, layers.against('exactly', 1)) : FALSE;
  const typeOrLayersMissing = or(not(layers.known), and(oneLayer, not(fact('stent.type').known)));

  const { usable } = vetoes;
  const paths: readonly Path[] = [
    [outOfScope, 'not-indicated', 'none'],
    [and(bailOut, not(vetoes.vetoed.des)), 'final', 'compared'],
    [doNotTreat, 'not-indicated', 'none'],
    [ofScope('undetermined'), 'undetermined', 'none'],
    [reopened, 'blocked', 'none'],
    [not(or(usable.des, usable.dcb)), 'blocked', 'none'],
    [and(typeOrLayersMissing, blocked), 'blocked', 'none'],
    [typeOrLayersMissing, 'undetermined', 'none'],
    [and(enough, blocked), 'blocked', 'nothing-further'],
    [enough, 'final', 'nothing-further'],
    [blocked, 'blocked', 'compared'],
    [gate.passed, 'final', 'compared'],
    [and(), 'intended', 'compared'],
  ];
  const taken = paths.map(([when], i) => and(when, ...paths.slice(0, i).map(([earlier]) => not(earlier))));
  const onPaths = (test: (path: Path) => boolean): Term =>
    or(...taken.filter((_, i) => paths[i] !== undefined && test(paths[i])));

  const compared = onPaths(([, , choice]) => choice === 'compared');
  const { wins, clear } = comparison(reasons);
  const both = and(usable.des, usable.dcb);
  const stop = anyOf(effects('stop'));
  const even = not(or(wins.des, wins.dcb));
  const chosen = (own: ComparedOption, rival: ComparedOption): Term =>
    and(compared, or(and(usable[own], not(usable[rival])), and(both, or(stop, even, wins[own]))));
  const clearly = or(
    and(both, not(stop), clear),
    and(usable.des, not(usable.dcb), wins.des, clear),
    and(usable.dcb, not(usable.des), wins.dcb, clear),
  );
  const conflict = and(compared, both, stop);
  const equipoise = and(compared, both, not(stop), even);
  return {
    outOfScope,
    doNotTreat,
    bailOut,
    vetoes,
    gate,
    blockers,
    reopened,
    typeOrLayersMissing,
    status: Object.fromEntries(
      STATUSES.map((status) => [status, onPaths(([, reached]) => reached === status)]),
    ) as unknown as ModelledDecision['status'],
    choice: {
      des: chosen('des', 'dcb'),
      dcb: chosen('dcb', 'des'),
      'no-further-device': onPaths(([, , choice]) => choice === 'nothing-further'),
    },
    agreement: {
      conflict,
      equipoise,
      clear: and(compared, clearly),
      contested: and(compared, not(or(conflict, equipoise, clearly))),
    },
    heartTeam: or(anyOf(effects('heart-team')), vetoes.callsHeartTeam),
  };
}
