import { describe, expect, it } from 'vitest';
import { type Decision } from '../../src/engine/decide.ts';
import { decideCase } from '../../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import type { Effect } from '../../src/territories/coronary/types/knowledge.ts';
import type { LabResource } from '../../src/territories/coronary/types/vocabulary.ts';
import { withEffects } from '../fixtures/made-up-rules.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

/** What can stand in a case, each with the effect that says so. */
const EFFECTS = {
  outOfScope: { kind: 'scope', status: 'out-of-scope' },
  caution: { kind: 'scope', status: 'caution' },
  openQuestion: { kind: 'scope', status: 'undetermined' },
  treat: { kind: 'indication', status: 'treat' },
  testFirst: { kind: 'indication', status: 'test-first' },
  doNotTreat: { kind: 'indication', status: 'do-not-treat' },
  blocks: { kind: 'blocks' },
  withheldFirst: { kind: 'withholds-device', before: 'indication' },
  withheld: { kind: 'withholds-device', before: 'choice' },
  bailOut: { kind: 'bail-out' },
  bailOutWaits: { kind: 'bail-out-waits' },
  noFurtherDevice: { kind: 'no-further-device' },
  stop: { kind: 'stop', conflict: 'C1' },
  capped: { kind: 'caps-agreement' },
  heartTeam: { kind: 'heart-team' },
  vetoDes: { kind: 'veto', option: 'des' },
  vetoDesLiftable: { kind: 'veto', option: 'des', liftedByBailOut: true },
  vetoDesPreparing: { kind: 'veto', option: 'des', liftedByBailOut: true, whilePreparing: true },
  vetoDcb: { kind: 'veto', option: 'dcb' },
  vetoPaclitaxelBalloon: { kind: 'veto', option: 'dcb-paclitaxel' },
  vetoLimusBalloon: { kind: 'veto', option: 'dcb-limus' },
  strongAgainstDes: { kind: 'argument', side: 'against', option: 'des', strength: 'strong' },
} as const satisfies Readonly<Record<string, Effect>>;

type Counts = { readonly [P in keyof typeof EFFECTS]?: number };
/** How many arguments stand on each side, at require, strong, moderate and weak. */
type Levels = readonly [number, number, number, number];
const LEVELS = ['require', 'strong', 'moderate', 'weak'] as const;

interface Circumstances {
  readonly stentUnknown: boolean;
  readonly lacksPaclitaxelBalloon: boolean;
  readonly lacksLimusBalloon: boolean;
}
type Plan = Decision;
const LACKS_BOTH: Partial<Circumstances> = { lacksPaclitaxelBalloon: true, lacksLimusBalloon: true };

interface Given {
  readonly des?: Levels;
  readonly dcb?: Levels;
  readonly circumstances?: Partial<Circumstances>;
  readonly gatePassed?: boolean;
}

const argued = (option: 'des' | 'dcb', levels: Levels): Effect[] =>
  levels.flatMap((count, i) =>
    Array.from(
      { length: count },
      () => ({ kind: 'argument', side: 'for', option, strength: LEVELS[i] ?? 'weak' }) as const,
    ),
  );

/** The plan of rules with these effects: where nothing is said of the arguments, one strong one speaks for a DES. */
function plan(
  counts: Counts,
  { des, dcb = [0, 0, 0, 0], circumstances = {}, gatePassed = false }: Given = {},
): Decision {
  const effects = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (): Effect => EFFECTS[name as keyof typeof EFFECTS]),
  );
  // A strong argument against the DES is made up for by one more for it: what it does besides is asked here.
  const forDes = des ?? ([0, 1 + (counts.strongAgainstDes ?? 0), 0, 0] as const);
  const all = [...effects, ...argued('des', forDes), ...argued('dcb', dcb)];
  const rules = Object.fromEntries(all.map((effect, i) => [`X${i}`, [effect]]));
  const unavailable: LabResource[] = [
    ...(circumstances.lacksPaclitaxelBalloon ? (['dcb-paclitaxel'] as const) : []),
    ...(circumstances.lacksLimusBalloon ? (['dcb-limus'] as const) : []),
  ];
  const data = aCase({ stent: circumstances.stentUnknown ? {} : { layers: 1, type: 'des' }, setting: { unavailable } });
  const firing = gatePassed ? ['G1', 'G2', 'G3', 'G4', 'G5'] : [];
  return decideCase(data, withEffects(rules, firing), DEFAULT_SETTINGS).decision;
}
const decided = ({ status, choice, agreement }: Plan) => ({ status, choice, agreement });
const without = (status: Plan['status']) => ({ status, choice: [], agreement: null });

describe('scope and indication', () => {
  it('of nothing', () => expect(plan({})).toMatchObject({ scope: 'in-scope', indication: 'undetermined' }));

  it.each<[Counts, Plan['scope']]>([
    [{ caution: 1 }, 'caution'],
    [{ openQuestion: 1 }, 'caution'],
    [{ outOfScope: 1 }, 'out-of-scope'],
    [{ outOfScope: 1, caution: 2, openQuestion: 1 }, 'out-of-scope'],
  ])('%o is %s', (counts, scope) => expect(plan(counts).scope).toBe(scope));

  it.each<[Counts, Plan['indication']]>([
    [{ treat: 1 }, 'treat'],
    [{ testFirst: 1 }, 'test-first'],
    [{ treat: 1, testFirst: 1 }, 'treat'],
    [{ doNotTreat: 1 }, 'do-not-treat'],
    [{ doNotTreat: 1, treat: 1, testFirst: 1 }, 'do-not-treat'],
    [{ outOfScope: 1, doNotTreat: 1, treat: 1 }, 'not-applicable'],
  ])('%o is %s', (counts, indication) => expect(plan(counts).indication).toBe(indication));
});

/** What the status turns on, in the order of the rule book. */
const ORDER: readonly (readonly [string, Counts, Partial<Circumstances>, ReturnType<typeof decided>])[] = [
  ['out of scope', { outOfScope: 1 }, {}, without('not-indicated')],
  ['a bail-out', { bailOut: 1 }, {}, { status: 'final', choice: ['des'], agreement: null }],
  ['flow lost', { withheldFirst: 1 }, {}, without('blocked')],
  ['no ischaemia', { doNotTreat: 1 }, {}, without('not-indicated')],
  ['an open question', { openQuestion: 1 }, {}, without('undetermined')],
  ['G6, G9 or P16', { withheld: 1 }, {}, without('blocked')],
  [
    'no further device',
    { noFurtherDevice: 1 },
    {},
    { status: 'intended', choice: ['no-further-device'], agreement: null },
  ],
  ['nothing left', { vetoDes: 1, vetoDcb: 1 }, {}, without('blocked')],
  ['the stent not known', {}, { stentUnknown: true }, without('undetermined')],
  ['a blocker', { blocks: 1 }, {}, { status: 'blocked', choice: ['des'], agreement: 'clear' }],
];

describe('the status, in the order of the rule book', () => {
  it.each(ORDER)('%s', (_, counts, circumstances, expected) => {
    expect(decided(plan(counts, { circumstances }))).toEqual(expected);
  });

  // The bail-out's own DES is not to be vetoed here, nor a blocker to stand: both are told further down.
  const pairs = ORDER.slice(0, -1).flatMap(([one, counts, circumstances, expected], i) =>
    ORDER.slice(i + 1, -1)
      .filter(([other]) => one !== 'a bail-out' || other !== 'nothing left')
      .map(([other, more, moreCircumstances]) => ({
        title: `${one} before ${other}`,
        counts: { ...more, ...counts },
        circumstances: { ...moreCircumstances, ...circumstances },
        expected,
      })),
  );
  it.each(pairs)('$title', ({ counts, circumstances, expected }) => {
    expect(decided(plan(counts, { circumstances }))).toEqual(expected);
  });

  it.each<[string, Counts, Partial<Circumstances>, ReturnType<typeof decided>]>([
    [
      'no further device',
      { noFurtherDevice: 1 },
      {},
      { status: 'blocked', choice: ['no-further-device'], agreement: null },
    ],
    ['nothing left', { vetoDes: 1, vetoDcb: 1 }, {}, without('blocked')],
    ['the stent not known', {}, { stentUnknown: true }, without('blocked')],
    ['an open question', { openQuestion: 1 }, {}, without('undetermined')],
  ])('while something must come first: %s', (_, counts, circumstances, expected) => {
    expect(decided(plan({ ...counts, blocks: 1 }, { circumstances }))).toEqual(expected);
    expect(decided(plan({ ...counts, testFirst: 1 }, { circumstances }))).toEqual(expected);
    expect(decided(plan({ ...counts, blocks: 1 }, { circumstances, gatePassed: true }))).toEqual(expected);
  });

  it('test-first blocks, and not where treatment is indicated', () => {
    expect(plan({ testFirst: 1 }).status).toBe('blocked');
    expect(plan({ testFirst: 1, treat: 1 }).status).toBe('intended');
  });

  it('final once the gate is passed, intended until then', () => {
    expect(plan({}).status).toBe('intended');
    expect(plan({}, { gatePassed: true }).status).toBe('final');
    expect(plan({ noFurtherDevice: 1 }, { gatePassed: true })).toMatchObject({
      status: 'final',
      choice: ['no-further-device'],
    });
    expect(plan({}, { gatePassed: true, circumstances: { stentUnknown: true } }).status).toBe('undetermined');
  });
});

describe('a bail-out', () => {
  it('waits while nothing has crossed, with the DES all the same', () => {
    expect(decided(plan({ bailOut: 1, bailOutWaits: 1 }))).toEqual({
      status: 'blocked',
      choice: ['des'],
      agreement: null,
    });
  });

  it('lifts what it may, and what more preparation might have brought back', () => {
    for (const counts of [
      { vetoDesLiftable: 1 },
      { vetoDesPreparing: 1 },
      { vetoDesLiftable: 1, vetoDesPreparing: 1 },
    ]) {
      expect(plan({ ...counts, bailOut: 1, vetoDcb: 1 }).vetoed).toEqual(['dcb']);
      expect(plan({ ...counts, bailOut: 1, vetoDcb: 1 })).toMatchObject({ status: 'final', team: false });
    }
  });

  it('does not lift what rules a DES out for good: no device, Heart Team', () => {
    const found = plan({ bailOut: 1, vetoDes: 1, vetoDcb: 1 });
    expect(found).toMatchObject({ ...without('blocked'), nothingLeft: true, team: true });
  });

  it('takes a DES against which there is a strong argument, also where the lab has no balloon', () => {
    const found = plan({ bailOut: 1, strongAgainstDes: 1 }, { circumstances: LACKS_BOTH });
    expect(found).toMatchObject({ status: 'final', choice: ['des'], team: false });
  });
});

describe('what may be used', () => {
  it.each<
    [
      string,
      Counts,
      Partial<Circumstances>,
      Partial<Pick<Decision, 'vetoed' | 'unavailable'>> & { readonly usable?: readonly string[] },
    ]
  >([
    ['both', {}, {}, { vetoed: [], unavailable: [], usable: ['des', 'dcb'] }],
    ['a DES ruled out', { vetoDes: 1 }, {}, { vetoed: ['des'], usable: ['dcb'] }],
    ['a DES ruled out for now', { vetoDesLiftable: 1 }, {}, { vetoed: ['des'], usable: ['dcb'] }],
    ['a DES ruled out while preparing', { vetoDesPreparing: 1 }, {}, { vetoed: ['des'], usable: ['dcb'] }],
    ['a balloon ruled out', { vetoDcb: 1 }, {}, { vetoed: ['dcb'], unavailable: [], usable: ['des'] }],
    ['one kind of balloon ruled out', { vetoPaclitaxelBalloon: 1 }, {}, { vetoed: [], usable: ['des', 'dcb'] }],
    ['the other', { vetoLimusBalloon: 1 }, {}, { vetoed: [], usable: ['des', 'dcb'] }],
    [
      'both kinds ruled out',
      { vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      { vetoed: ['dcb'], unavailable: [] },
    ],
    ['one kind lacking', {}, { lacksPaclitaxelBalloon: true }, { unavailable: [], usable: ['des', 'dcb'] }],
    ['the other lacking', {}, { lacksLimusBalloon: true }, { unavailable: [], usable: ['des', 'dcb'] }],
    ['both kinds lacking', {}, LACKS_BOTH, { vetoed: [], unavailable: ['dcb'], usable: ['des'] }],
    [
      'one kind lacking, the other ruled out',
      { vetoPaclitaxelBalloon: 1 },
      { lacksLimusBalloon: true },
      { vetoed: [], unavailable: ['dcb'], usable: ['des'] },
    ],
    [
      'the other way round',
      { vetoLimusBalloon: 1 },
      { lacksPaclitaxelBalloon: true },
      { vetoed: [], unavailable: ['dcb'], usable: ['des'] },
    ],
    [
      'one kind lacking and ruled out',
      { vetoLimusBalloon: 1 },
      { lacksLimusBalloon: true },
      { unavailable: [], usable: ['des', 'dcb'] },
    ],
    ['ruled out and lacking', { vetoDcb: 1 }, LACKS_BOTH, { vetoed: ['dcb'], unavailable: [], usable: ['des'] }],
    [
      'a balloon lacking, a strong argument against a DES',
      { strongAgainstDes: 1 },
      LACKS_BOTH,
      { vetoed: [], unavailable: ['dcb'], usable: [] },
    ],
    ['a strong argument against a DES alone', { strongAgainstDes: 1 }, {}, { usable: ['des', 'dcb'] }],
    [
      'a balloon ruled out, a strong argument against a DES',
      { strongAgainstDes: 1, vetoDcb: 1 },
      {},
      { vetoed: ['dcb'], usable: ['des'] },
    ],
    [
      'both ruled out for good',
      { vetoDes: 1, vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      { vetoed: ['des', 'dcb'], usable: [] },
    ],
    [
      'a DES ruled out for now, no kind of balloon left',
      { vetoDesLiftable: 1, vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      { vetoed: ['des', 'dcb'], usable: [] },
    ],
    ['a DES ruled out, a balloon lacking', { vetoDes: 1 }, LACKS_BOTH, { unavailable: ['dcb'], usable: [] }],
  ])('%s', (_, counts, circumstances, expected) => {
    const { usable, ...ruled } = expected;
    // Neither preferred: then all that may be used is chosen.
    const found = plan(counts, { circumstances, des: [0, counts.strongAgainstDes ?? 0, 0, 0] });
    expect(found).toMatchObject(ruled);
    if (usable) expect(found.choice).toEqual(usable);
  });
});

describe('the Heart Team', () => {
  it.each<[string, Counts, Partial<Circumstances>, boolean]>([
    ['is not called by nothing', {}, {}, false],
    ['is called by a rule', { heartTeam: 1 }, {}, true],
    ['is not called where nothing is indicated', { heartTeam: 1, doNotTreat: 1 }, {}, false],
    ['is not called out of scope', { heartTeam: 1, outOfScope: 1, vetoDes: 1, vetoDcb: 1 }, LACKS_BOTH, false],
    ['is called where nothing is left', { vetoDes: 1, vetoDcb: 1 }, {}, true],
    ['is not called where one is left', { vetoDes: 1 }, {}, false],
    ['is not called while more preparation may bring the DES back', { vetoDesPreparing: 1, vetoDcb: 1 }, {}, false],
    ['is called where something else takes it too', { vetoDesPreparing: 1, vetoDesLiftable: 1, vetoDcb: 1 }, {}, true],
    ['is called where it is ruled out for good too', { vetoDesPreparing: 1, vetoDes: 1, vetoDcb: 1 }, {}, true],
    ['is not called by G6 or G9', { withheld: 1, vetoDesLiftable: 1, vetoDcb: 1 }, {}, false],
    [
      'is called beside G6 where nothing will be left',
      { withheld: 1, vetoDesLiftable: 1, vetoDes: 1, vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      true,
    ],
    ['is called where the lab has no balloon and a DES does not stand in', { strongAgainstDes: 1 }, LACKS_BOTH, true],
  ])('%s', (_, counts, circumstances, expected) => {
    expect(plan(counts, { circumstances }).team).toBe(expected);
  });

  it('no device is left only where that is why none is chosen', () => {
    expect(plan({ vetoDes: 1, vetoDcb: 1 }).nothingLeft).toBe(true);
    expect(plan({ vetoDes: 1, vetoDcb: 1, withheld: 1 }).nothingLeft).toBe(false);
    expect(plan({}, { circumstances: { stentUnknown: true } }).nothingLeft).toBe(false);
    expect(plan({}).nothingLeft).toBe(false);
  });
});

describe('the choice by its arguments', () => {
  const weighed = (des: Levels, dcb: Levels, counts: Counts = {}) => {
    const { choice, agreement } = plan(counts, { des, dcb });
    return [choice.join(' '), agreement];
  };

  it('the side that wins, clear or contested', () => {
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0])).toEqual(['des', 'clear']);
    expect(weighed([0, 0, 0, 0], [0, 1, 0, 0])).toEqual(['dcb', 'clear']);
    expect(weighed([0, 1, 0, 0], [0, 0, 2, 0])).toEqual(['des', 'contested']);
    expect(weighed([0, 0, 0, 1], [0, 0, 0, 0])).toEqual(['des', 'contested']);
  });

  it('both at equipoise', () => expect(weighed([0, 0, 1, 0], [0, 0, 1, 0])).toEqual(['des dcb', 'equipoise']));

  it('never clear beside a named conflict or an aneurysm', () => {
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { capped: 1 })).toEqual(['des', 'contested']);
    expect(weighed([0, 0, 1, 0], [0, 0, 1, 0], { capped: 1 })).toEqual(['des dcb', 'equipoise']);
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { capped: 1, vetoDcb: 1 })).toEqual(['des', 'contested']);
  });

  it('both, neither preferred, where a conflict stops the comparison', () => {
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { stop: 1 })).toEqual(['des dcb', 'conflict']);
    expect(weighed([0, 0, 0, 0], [0, 0, 0, 0], { stop: 1, capped: 1 })).toEqual(['des dcb', 'conflict']);
  });

  it('the one that is left, clear only if it would have won and been clear anyway', () => {
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { vetoDcb: 1 })).toEqual(['des', 'clear']);
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { vetoDes: 1 })).toEqual(['dcb', 'contested']);
    expect(weighed([0, 0, 0, 1], [0, 0, 0, 0], { vetoDcb: 1 })).toEqual(['des', 'contested']);
    expect(weighed([0, 0, 1, 0], [0, 0, 1, 0], { vetoDcb: 1 })).toEqual(['des', 'contested']);
    expect(weighed([0, 1, 0, 0], [0, 0, 0, 0], { vetoDcb: 1, stop: 1 })).toEqual(['des', 'contested']);
  });

  it('the DES where the lab has no balloon, unless a strong argument speaks against it', () => {
    const lacking = (counts: Counts) => plan(counts, { circumstances: LACKS_BOTH });
    expect(lacking({})).toMatchObject({ status: 'intended', choice: ['des'], agreement: 'clear' });
    expect(lacking({ strongAgainstDes: 1 })).toMatchObject({ ...without('blocked'), nothingLeft: true });
  });
});
