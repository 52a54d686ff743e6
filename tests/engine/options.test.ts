import { describe, expect, it } from 'vitest';
import type { Compiled } from '../../src/engine/compile.ts';
import type { Decision } from '../../src/engine/decide.ts';
import type { ReadCase } from '../../src/engine/lane.ts';
import { weighedOptions } from '../../src/engine/options.ts';
import type { Argument } from '../../src/engine/types/outcome.ts';

/** Literals 0 and 1 are true and false. */
const lane = { words: Int32Array.of(1, 0), bit: 1 } as unknown as ReadCase;
const [HOLDS, NOT] = [0, 1];
const argument = (rule: string, strength: Argument['strength'] = 'weak'): Argument => ({ rule, strength });

const decision = (more: Partial<Decision> = {}) =>
  ({
    status: 'final',
    choice: [],
    agreement: 'clear',
    vetoed: [],
    unavailable: [],
    standingVetoes: [],
    arguments: {},
    ...more,
  }) as unknown as Decision;
const veto = (option: string, id: string) =>
  ({ effect: { option }, rule: { id } }) as unknown as Decision['standingVetoes'][number];

interface Given {
  readonly options?: readonly { name: string; kinds?: string[]; exists?: number }[];
  readonly beside?: readonly object[];
  readonly scope?: readonly object[];
  readonly indication?: readonly object[];
}
const found = ({ options = [], beside = [], scope = [], indication = [] }: Given, more: Partial<Decision> = {}) =>
  weighedOptions(
    {
      plan: { options: options.map(({ exists = HOLDS, ...spec }) => ({ spec, exists })) },
      shown: { sideOptions: beside },
      effects: { scope, indication },
    } as unknown as Compiled,
    lane,
    decision(more),
  );
const TWO = [{ name: 'patch' }, { name: 'tube' }];
const verdicts = (more: Partial<Decision>) => found({ options: TWO }, more).map(({ verdict }) => verdict);

describe('an option that is compared', () => {
  it('is listed where it is one', () => {
    expect(found({ options: [{ name: 'patch', exists: NOT }, { name: 'tube' }] })).toEqual([
      { option: 'tube', verdict: 'acceptable', for: [], against: [] },
    ]);
  });

  it('is ruled out before it is lacking, lacking before it is chosen', () => {
    const all = ['patch'];
    expect(verdicts({ vetoed: all, unavailable: all, choice: all })).toEqual(['contraindicated', 'acceptable']);
    expect(verdicts({ unavailable: all, choice: all })).toEqual(['unavailable', 'acceptable']);
    expect(verdicts({ choice: all })).toEqual(['recommended', 'acceptable']);
  });

  it('is one of those that a conflict leaves', () => {
    expect(verdicts({ choice: ['patch', 'tube'], agreement: 'conflict' })).toEqual(['acceptable', 'acceptable']);
  });

  it('is avoided where nothing is to be done, or something strong speaks against it', () => {
    expect(verdicts({ status: 'not-indicated' })).toEqual(['avoid', 'avoid']);
    const against = (strength: Argument['strength']) =>
      verdicts({ arguments: { patch: { for: [], against: [argument('R1'), argument('R2', strength)] } } })[0];
    expect(['require', 'strong', 'moderate', 'weak'].map((strength) => against(strength as 'weak'))).toEqual([
      'avoid',
      'avoid',
      'acceptable',
      'acceptable',
    ]);
  });

  it('has the reasons on both sides, in lists of its own', () => {
    const own = { for: [argument('R1')], against: [argument('R2')] };
    const [patch] = found({ options: TWO }, { arguments: { patch: own } });
    expect(patch).toMatchObject(own);
    expect(patch?.for).not.toBe(own.for);
  });

  it('has before them what rules it out, once', () => {
    const [patch, tube] = found(
      { options: TWO },
      {
        vetoed: ['patch'],
        standingVetoes: [veto('patch', 'R1'), veto('patch', 'R1'), veto('tube', 'R2')],
        arguments: { patch: { for: [], against: [argument('R3')] } },
      },
    );
    expect(patch?.against).toEqual([argument('R1', 'veto'), argument('R3')]);
    expect(tube?.against).toEqual([]);
  });

  it('of which one kind is ruled out has that against it only where no kind is left', () => {
    const options = [{ name: 'tube', kinds: ['thin', 'thick'] }];
    const standingVetoes = [veto('thin', 'R1')];
    expect(found({ options }, { standingVetoes })[0]?.against).toEqual([]);
    expect(found({ options }, { standingVetoes, vetoed: ['tube'] })[0]?.against).toEqual([argument('R1', 'veto')]);
  });
});

describe('where nothing is to be done', () => {
  const bound = (id: string, status: string, stands = HOLDS) => ({ rule: { id }, effect: { status }, stands });
  const given: Given = {
    options: TWO,
    scope: [bound('S1', 'out-of-scope'), bound('S2', 'caution'), bound('S3', 'out-of-scope', NOT)],
    indication: [bound('I1', 'do-not-treat'), bound('I2', 'treat'), bound('I3', 'do-not-treat', NOT)],
  };
  const against = (more: Partial<Decision>) => found(given, more).map((each) => each.against.map(({ rule }) => rule));

  it('that speaks against every option that is not chosen all the same', () => {
    expect(against({ status: 'not-indicated' })).toEqual([
      ['S1', 'I1'],
      ['S1', 'I1'],
    ]);
    expect(against({ status: 'not-indicated', choice: ['tube'] })).toEqual([['S1', 'I1'], []]);
  });

  it('and against none while something is', () => {
    expect(against({})).toEqual([[], []]);
  });
});

describe('an option beside those', () => {
  const walk = (first = NOT) => ({
    name: 'walk',
    verdicts: [
      { literal: first, verdict: 'team', for: [], against: [] },
      {
        literal: HOLDS,
        verdict: 'acceptable',
        for: [
          { literal: HOLDS, argument: argument('R1') },
          { literal: NOT, argument: argument('R2') },
        ],
        against: [argument('R3')],
      },
    ],
  });

  it('has the first verdict that holds, with the reasons that do', () => {
    expect(found({ beside: [walk()] })).toEqual([
      { option: 'walk', verdict: 'acceptable', for: [argument('R1')], against: [argument('R3')] },
    ]);
    expect(found({ beside: [walk(HOLDS)] })).toMatchObject([{ verdict: 'team', for: [] }]);
  });

  it('is recommended where it is chosen, and not listed where no verdict holds', () => {
    expect(found({ beside: [walk()] }, { choice: ['walk'] })).toMatchObject([{ verdict: 'recommended' }]);
    expect(found({ beside: [{ name: 'walk', verdicts: [] }] })).toEqual([]);
  });

  it('stands after what is compared', () => {
    expect(found({ options: TWO, beside: [walk()] }).map(({ option }) => option)).toEqual(['patch', 'tube', 'walk']);
  });
});
