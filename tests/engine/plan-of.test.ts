import { describe, expect, it } from 'vitest';
import { type Circumstances, type Plan, planOf } from '../../src/engine/plan.ts';
import { FIRST_BLOCKER, PLACE } from '../../src/engine/tally.ts';

type Counts = { readonly [P in keyof typeof PLACE]?: number };
/** How many arguments stand on each side, at require, strong, moderate and weak. */
type Levels = readonly [number, number, number, number];

const HAS_ALL: Circumstances = { stentUnknown: false, lacksPaclitaxelBalloon: false, lacksLimusBalloon: false };
const LACKS_BOTH: Partial<Circumstances> = { lacksPaclitaxelBalloon: true, lacksLimusBalloon: true };

interface Given {
  readonly des?: Levels;
  readonly dcb?: Levels;
  readonly circumstances?: Partial<Circumstances>;
  readonly gatePassed?: boolean;
}

/** The plan of a tally: where nothing is said of the arguments, one strong one speaks for a DES. */
function plan(
  counts: Counts,
  { des = [0, 1, 0, 0], dcb = [0, 0, 0, 0], circumstances, gatePassed = false }: Given = {},
) {
  const tally = new Int16Array(FIRST_BLOCKER);
  for (const [name, number] of Object.entries(counts)) tally[PLACE[name as keyof typeof PLACE]] = number;
  tally.set(des, PLACE.forDes);
  tally.set(dcb, PLACE.forDcb);
  return planOf(tally, { ...HAS_ALL, ...circumstances }, gatePassed);
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
      expect(plan({ ...counts, bailOut: 1, vetoDcb: 1 }).vetoes).toMatchObject({ vetoed: ['dcb'], usable: ['des'] });
      expect(plan({ ...counts, bailOut: 1, vetoDcb: 1 })).toMatchObject({ status: 'final', heartTeam: false });
    }
  });

  it('does not lift what rules a DES out for good: no device, Heart Team', () => {
    const found = plan({ bailOut: 1, vetoDes: 1, vetoDcb: 1 });
    expect(found).toMatchObject({ ...without('blocked'), noDeviceLeft: true, heartTeam: true });
  });

  it('takes a DES against which there is a strong argument, also where the lab has no balloon', () => {
    const found = plan({ bailOut: 1, strongAgainstDes: 1 }, { circumstances: LACKS_BOTH });
    expect(found).toMatchObject({ status: 'final', choice: ['des'], heartTeam: false, vetoes: { usable: ['des'] } });
  });
});

describe('what may be used', () => {
  it.each<[string, Counts, Partial<Circumstances>, Partial<Plan['vetoes']>]>([
    ['both', {}, {}, { vetoed: [], unavailable: [], usable: ['des', 'dcb'], bothGone: false }],
    ['a DES ruled out', { vetoDes: 1 }, {}, { vetoed: ['des'], usable: ['dcb'], bothGone: false }],
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
    ['both kinds lacking', {}, LACKS_BOTH, { vetoed: [], unavailable: ['dcb'], usable: ['des'], bothGone: false }],
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
      { vetoed: [], unavailable: ['dcb'], usable: [], bothGone: true },
    ],
    ['a strong argument against a DES alone', { strongAgainstDes: 1 }, {}, { usable: ['des', 'dcb'], bothGone: false }],
    [
      'a balloon ruled out, a strong argument against a DES',
      { strongAgainstDes: 1, vetoDcb: 1 },
      {},
      { vetoed: ['dcb'], usable: ['des'], bothGone: false },
    ],
    [
      'both ruled out for good',
      { vetoDes: 1, vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      { vetoed: ['des', 'dcb'], usable: [], bothGone: true },
    ],
    [
      'a DES ruled out for now, no kind of balloon left',
      { vetoDesLiftable: 1, vetoPaclitaxelBalloon: 1, vetoLimusBalloon: 1 },
      {},
      { vetoed: ['des', 'dcb'], usable: [], bothGone: false },
    ],
    [
      'a DES ruled out, a balloon lacking',
      { vetoDes: 1 },
      LACKS_BOTH,
      { unavailable: ['dcb'], usable: [], bothGone: true },
    ],
  ])('%s', (_, counts, circumstances, expected) => {
    expect(plan(counts, { circumstances }).vetoes).toMatchObject(expected);
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
    expect(plan(counts, { circumstances }).heartTeam).toBe(expected);
  });

  it('no device is left only where that is why none is chosen', () => {
    expect(plan({ vetoDes: 1, vetoDcb: 1 }).noDeviceLeft).toBe(true);
    expect(plan({ vetoDes: 1, vetoDcb: 1, withheld: 1 }).noDeviceLeft).toBe(false);
    expect(plan({}, { circumstances: { stentUnknown: true } }).noDeviceLeft).toBe(false);
    expect(plan({}).noDeviceLeft).toBe(false);
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
    expect(lacking({ strongAgainstDes: 1 })).toMatchObject({ ...without('blocked'), noDeviceLeft: true });
  });
});
