import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/engine/compile.ts';
import type { Decision } from '../../src/engine/decide.ts';
import type { ReadCase } from '../../src/engine/lane.ts';
import type { Word } from '../../src/engine/ready-words.ts';
import type { WeighedOptionOf } from '../../src/engine/types/outcome.ts';
import { addWordsBeyond, addWordsOfKinds, addWordsOfOptions } from '../../src/engine/words.ts';

const PLACES = { options: 'repair', beyond: 'later', team: 'ask' };
/** Literals 0 and 1 are true and false. */
const lane = { words: Int32Array.of(1, 0), bit: 1 } as unknown as ReadCase;
const [HOLDS, NOT] = [0, 1];

const compiled = (names: readonly string[], effects: object = {}, kinds: Readonly<Record<string, string[]>> = {}) =>
  ({
    plan: { options: names.map((name) => ({ spec: { name, ...(kinds[name] ? { kinds: kinds[name] } : {}) } })) },
    territory: { places: PLACES, sections: { indication: 'need' } },
    effects: { 'heart-team': [], alternative: [], 'rules-out-alternative': [], ...effects },
  }) as unknown as Compiled;
const decision = (more: Partial<Decision> = {}) =>
  ({ status: 'final', team: false, rulingOut: [], standingVetoes: [], ...more }) as unknown as Decision;
const option = (name: string, verdict: string, more: Partial<WeighedOptionOf> = {}) =>
  ({ option: name, verdict, for: [], against: [], ...more }) as WeighedOptionOf;
const reason = (rule: string, strength: 'strong' | 'weak' | 'veto') => ({ rule, strength });
const inShort = ({ action, verdict, strength, rule }: Word) => [action, verdict, strength, rule];

describe('the options as steps', () => {
  const said = (options: readonly WeighedOptionOf[], names = ['patch', 'tube'], more: Partial<Decision> = {}) => {
    const into: Word[] = [];
    addWordsOfOptions(compiled(names), decision(more), options, into);
    return into.map(inShort);
  };

  it.each([
    ['recommended', 'recommended'],
    ['acceptable', 'option'],
    ['avoid', 'avoid'],
    ['contraindicated', 'contraindicated'],
    ['unavailable', 'unavailable'],
  ])('%s is said as %s', (verdict, as) => {
    expect(said([option('patch', verdict)])).toEqual([['patch', as, null, null]]);
  });

  it('stand where options are spoken of, without evidence of their own', () => {
    const into: Word[] = [];
    addWordsOfOptions(compiled(['patch']), decision(), [option('patch', 'recommended')], into);
    expect(into).toMatchObject([{ stage: 'repair', evidence: [] }]);
  });

  it.each(['undetermined', 'not-indicated'] as const)('nothing is said while nothing is to be chosen: %s', (status) => {
    expect(said([option('patch', 'recommended')], ['patch'], { status })).toEqual([]);
  });

  it('what belongs to the team is no step, nor what is not compared unless it is chosen', () => {
    expect(said([option('patch', 'team'), option('walk', 'acceptable'), option('bus', 'recommended')])).toEqual([
      ['bus', 'recommended', null, null],
    ]);
  });

  it('one that may be used has what speaks for it, and against its one rival but for vetoes', () => {
    const patch = option('patch', 'recommended', { for: [reason('R1', 'weak')], against: [reason('R2', 'weak')] });
    const tube = option('tube', 'avoid', { against: [reason('R3', 'strong'), reason('R4', 'veto')] });
    expect(said([patch, tube])).toEqual([
      ['patch', 'recommended', 'weak', 'R1'],
      ['patch', 'recommended', 'strong', 'R3'],
      ['tube', 'avoid', 'strong', 'R3'],
      ['tube', 'avoid', 'veto', 'R4'],
    ]);
  });

  it('one of several rivals has its own alone, and what is not compared is no rival', () => {
    const patch = option('patch', 'recommended', { for: [reason('R1', 'weak')] });
    const against = { against: [reason('R3', 'strong')] };
    const rivals = [option('tube', 'acceptable', against), option('tyre', 'acceptable', against)];
    expect(said([patch, ...rivals], ['patch', 'tube', 'tyre'])[0]).toEqual(['patch', 'recommended', 'weak', 'R1']);
    expect(said([patch, ...rivals], ['patch', 'tube', 'tyre'])).toHaveLength(3);
    expect(said([patch, option('walk', 'acceptable', against)], ['patch'])).toEqual([
      ['patch', 'recommended', 'weak', 'R1'],
    ]);
    expect(said([option('walk', 'recommended'), option('tube', 'avoid', against)], ['tube'])).toEqual([
      ['walk', 'recommended', null, null],
      ['tube', 'avoid', 'strong', 'R3'],
    ]);
  });

  it('one that is ruled out has what speaks against it', () => {
    const patch = option('patch', 'contraindicated', { for: [reason('R1', 'weak')], against: [reason('R2', 'veto')] });
    expect(said([patch])).toEqual([['patch', 'contraindicated', 'veto', 'R2']]);
  });
});

describe('what is said of one kind of an option', () => {
  const word = (action: string): Word => ({
    stage: 'repair',
    action,
    verdict: 'recommended',
    strength: null,
    rule: 'R1',
    evidence: [],
  });
  const veto = (of: string) =>
    ({
      effect: { option: of },
      rule: { id: 'R9', evidence: ['trial'] },
    }) as unknown as Decision['standingVetoes'][number];
  const after = (verdict: string | null, vetoes: readonly string[] = [], kinds = { tube: ['thin', 'thick'] }) => {
    const into = [word('thin'), word('look')];
    const options = verdict === null ? [] : [option('tube', verdict)];
    addWordsOfKinds(
      compiled(['patch', 'tube'], {}, kinds),
      decision({ standingVetoes: vetoes.map(veto) }),
      options,
      into,
    );
    return into.map(inShort);
  };
  const unchanged = [
    ['thin', 'recommended', null, 'R1'],
    ['look', 'recommended', null, 'R1'],
  ];

  it('never exceeds the verdict on the option', () => {
    expect(after('acceptable')).toEqual([['thin', 'option', null, 'R1'], unchanged[1]]);
    expect(after('avoid')[0]).toEqual(['thin', 'avoid', null, 'R1']);
  });

  it('stays where the option is chosen, belongs to the team or is none here', () => {
    expect(after('recommended')).toEqual(unchanged);
    expect(after('team')).toEqual(unchanged);
    expect(after(null)).toEqual(unchanged);
  });

  it('a veto may rule out one kind alone', () => {
    expect(after('recommended', ['thick', 'tube', 'patch'])).toEqual([
      ...unchanged,
      ['thick', 'contraindicated', 'veto', 'R9'],
    ]);
    const into: Word[] = [];
    const of = compiled(['tube'], {}, { tube: ['thick'] });
    addWordsOfKinds(of, decision({ standingVetoes: [veto('thick')] }), [], into);
    expect(into).toMatchObject([{ stage: 'repair', evidence: ['trial'] }]);
  });

  it('an option of one kind alone is not spoken of twice', () => {
    expect(after('avoid', ['tube'], {} as { tube: string[] })).toEqual(unchanged);
  });
});

describe('the ways beyond', () => {
  const rule = (id: string, section = 'repair') => ({ id, section, strength: 'weak', evidence: ['trial'] });
  const bound = (id: string, effect: object, stands = HOLDS, section?: string) => ({
    rule: rule(id, section),
    effect,
    stands,
  });
  const said = (effects: object, more: Partial<Decision> = {}) => {
    const into: Word[] = [];
    addWordsBeyond(compiled([], effects), lane, decision(more), into);
    return into;
  };

  it('the team is called by the rules that call it', () => {
    const calls = { 'heart-team': [bound('R1', {}), bound('R2', {}, NOT)] };
    expect(said(calls).map(inShort)).toEqual([['ask', 'recommended', 'weak', 'R1']]);
    expect(said(calls)).toMatchObject([{ stage: 'later', evidence: [] }]);
    expect(said(calls, { team: true, rulingOut: ['R7'] }).map(inShort)).toHaveLength(1);
  });

  it('or else by what rules the options out, where the plan calls it', () => {
    expect(said({}, { team: true, rulingOut: ['R7', 'R8'] }).map(inShort)).toEqual([
      ['ask', 'recommended', null, 'R7'],
      ['ask', 'recommended', null, 'R8'],
    ]);
    expect(said({}, { team: false, rulingOut: ['R7'] })).toEqual([]);
  });

  it('by nobody where nothing is to be done', () => {
    const calls = { 'heart-team': [bound('R1', {})] };
    expect(said(calls, { status: 'not-indicated', team: true, rulingOut: ['R7'] })).toEqual([]);
  });

  const ways = {
    alternative: [
      bound('R1', { option: 'bus' }),
      bound('R2', { option: 'walk' }, NOT),
      bound('R3', { option: 'stay' }, HOLDS, 'need'),
    ],
    'rules-out-alternative': [
      bound('R4', { option: 'bus' }),
      bound('R5', { option: 'bus' }, NOT),
      bound('R6', { option: 'walk' }),
    ],
  };

  it('another way is an option, and after all of them it is said who may not go one', () => {
    expect(said(ways).map(inShort)).toEqual([
      ['bus', 'option', 'weak', 'R1'],
      ['bus', 'unavailable', 'weak', 'R4'],
    ]);
    expect(said(ways)).toMatchObject([
      { stage: 'later', evidence: ['trial'] },
      { stage: 'later', evidence: [] },
    ]);
    const two = { ...ways, alternative: [bound('R1', { option: 'bus' }), bound('R2', { option: 'walk' })] };
    expect(said(two).map(({ rule: id }) => id)).toEqual(['R1', 'R2', 'R4', 'R6']);
  });

  it('what the indication advises in its place is said where nothing is to be done, and only there', () => {
    expect(said(ways, { status: 'not-indicated' }).map(inShort)).toEqual([['stay', 'option', 'weak', 'R3']]);
  });
});
