import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateAll } from '../../src/engine/evaluate.ts';
import { explain } from '../../src/engine/explain.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { whatWouldChange } from '../../src/engine/what-if.ts';
import { runs } from '../fixtures/runs.ts';
import { anyToyCase } from '../fixtures/toy-cases.ts';
import { type ToyCase, toyTerritory } from '../fixtures/toy-territory.ts';

const SETTINGS = { lacking: [] };
const answer = (data: ToyCase) => evaluate(data, toyTerritory, SETTINGS);
const flat = (tyre: ToyCase['tyre'] & object = {}, more: ToyCase = {}): ToyCase => ({
  ...more,
  tyre: { flat: true, looked: true, ...tyre },
});
const device = (data: ToyCase) => {
  const { status, choice, agreement, blockedBy } = answer(data).device;
  return [status, choice.join(' '), agreement, ...blockedBy];
};
const verdicts = (data: ToyCase) =>
  Object.fromEntries(answer(data).device.options.map(({ option, verdict }) => [option, verdict]));

/** What is said of a case that is out of scope, in a territory that says one thing even then. */
const saidOutside = (evenOutOfScope?: readonly ('pump' | 'look')[]) => {
  const said = toyTerritory.rules.map((rule) =>
    rule.id === 'E1' ? { ...rule, when: { op: 'always' } as const, then: [...rule.then, LOOK_AGAIN] } : rule,
  );
  const policy = { ...toyTerritory.policy, ...(evenOutOfScope ? { evenOutOfScope } : {}) };
  const territory = { ...toyTerritory, rules: said, policy };
  return (data: ToyCase) =>
    evaluate(data, territory, SETTINGS).stages.map(({ stage, steps }) => [stage, ...steps.map(({ action }) => action)]);
};
const LOOK_AGAIN = { kind: 'step', stage: 'repair', actions: ['look'], verdict: 'option' } as const;

describe('a territory that is no disease: three options, two stages, ten rules', () => {
  it('is decided by its own data', () => {
    expect(device(flat({ holeMm: 2 }))).toEqual(['final', 'patch', 'clear']);
    expect(device(flat({ holeMm: 3 }))).toEqual(['final', 'patch', 'clear']);
    expect(device(flat({ holeMm: 2, looked: false }))).toEqual(['blocked', 'patch', 'clear', 'C1']);
    expect(answer({ tyre: { flat: false } })).toMatchObject({
      scope: { status: 'out-of-scope', rules: ['A1'] },
      device: { status: 'not-indicated', choice: [] },
    });
    expect(answer({})).toMatchObject({ device: { status: 'undetermined' }, scope: { status: 'in-scope' } });
  });

  it('weighs its options by rows: the greatest leads, equal ones share it', () => {
    expect(device(flat({ holeMm: 4, rubber: 'hard' }))).toEqual(['final', 'tube', 'clear']);
    // The same rule speaks less strongly in soft rubber.
    expect(device(flat({ holeMm: 4, rubber: 'soft' }))).toEqual(['final', 'tube', 'contested']);
    expect(device(flat({ holeMm: 2, kilometres: 2000, rubber: 'soft' }))).toEqual(['final', 'patch tyre', 'equipoise']);
    expect(verdicts(flat({ holeMm: 4, rubber: 'hard' }))).toEqual({
      patch: 'acceptable',
      tube: 'recommended',
      tyre: 'acceptable',
    });
  });

  it('chooses nothing that nothing speaks for, and says by what it is blocked', () => {
    expect(device(flat())).toEqual(['blocked', '', null, 'E9']);
    expect(answer(flat()).device.because).toEqual([
      { as: 'first', rule: 'E9', strength: null, option: null },
      { as: 'enter', field: 'tyre.holeMm' },
    ]);
  });

  it('rules out what is vetoed or lacking; a choice is clear only against what else there would have been', () => {
    const through = { kilometres: 6000, rubber: 'soft' } as const;
    expect(verdicts(flat({ holeMm: 2, ...through }))).toMatchObject({
      patch: 'contraindicated',
      tube: 'contraindicated',
    });
    expect(answer(flat(through)).device.vetoed).toEqual(['patch', 'tube']);
    const lacking = flat({ holeMm: 2 }, { shop: { lacking: ['patch'] } });
    expect(verdicts(lacking)).toMatchObject({ patch: 'unavailable' });
    expect(device(lacking)).toEqual(['blocked', '', null, 'E9']);
    expect(evaluate(flat({ holeMm: 2 }), toyTerritory, { lacking: ['patch'] }).device.choice).toEqual([]);
  });

  it('says nothing of a case that is out of scope, but what is said even then', () => {
    const whole: ToyCase = { tyre: { flat: false } };
    expect(saidOutside()(whole)).toEqual([['check'], ['repair']]);
    expect(saidOutside([])(whole)).toEqual([['check'], ['repair']]);
    expect(saidOutside(['pump'])(whole)).toEqual([['check'], ['repair', 'pump']]);
    const within = flat({ holeMm: 2 });
    expect(saidOutside(['pump'])(within)).toEqual(saidOutside()(within));
    expect(saidOutside()(within)[1]).toEqual(expect.arrayContaining(['pump', 'look']));
  });

  it('offers all that a bail-out leaves, unweighed, whatever comes first', () => {
    const burst = { burst: true, looked: false } as const;
    expect(device(flat(burst))).toEqual(['final', 'tube tyre', null]);
    expect(device(flat(burst, { shop: { lacking: ['tyre'] } }))).toEqual(['final', 'tube', null]);
    expect(device(flat(burst, { question: 'on-the-road' }))).toEqual(['final', 'tube', null]);
  });

  it('has other options to another question, and what belongs to the team is shown and never a step', () => {
    const onTheRoad = flat({ holeMm: 2 }, { question: 'on-the-road' });
    expect(verdicts(onTheRoad)).toEqual({ patch: 'recommended', tube: 'acceptable', walk: 'team' });
    const actions = answer(onTheRoad).stages.flatMap(({ steps }) => steps.map(({ action }) => action));
    expect(actions).toEqual(['patch', 'pump', 'tube']);
    expect(Object.keys(verdicts(flat({ holeMm: 2 })))).toEqual(['patch', 'tube', 'tyre']);
  });

  it('looks a fact up in a table, which gives nothing while an input is missing', () => {
    expect(answer(flat({ kilometres: 2000, rubber: 'hard' })).classification).toEqual({ wear: 'worn' });
    expect(answer(flat({ kilometres: 2000 })).classification).toEqual({ wear: null });
    expect(answer(flat({ rubber: 'hard' })).rules.undetermined).toContainEqual({
      id: 'D3',
      needs: ['tyre.kilometres'],
    });
  });

  it('goes through its checklists', () => {
    const list = (data: ToyCase) =>
      answer(data).checklists?.map(({ id, status, items }) => [id, status, items[0]?.state]);
    expect(list(flat())).toEqual([['before', 'done', 'done']]);
    expect(list(flat({ looked: false }))).toEqual([['before', 'open', 'open']]);
    expect(list({})).toEqual([['before', 'incomplete', 'unknown']]);
  });

  it('finds what would change the plan, one answer or two', () => {
    const { missing } = answer(flat({ holeMm: 4 }));
    const changing = missing.filter(({ couldChange }) => couldChange).map(({ field }) => field);
    expect(changing.toSorted()).toEqual(['tyre.burst', 'tyre.kilometres', 'tyre.rubber']);
    const changes = whatWouldChange(flat({ holeMm: 2 }), toyTerritory, SETTINGS);
    expect(changes.find(({ field }) => field === 'tyre.burst')).toMatchObject({
      value: true,
      plan: { status: 'final', choice: ['tube', 'tyre'], agreement: null },
    });
    expect(changes.find(({ field }) => field === 'ride.hurry')?.plan).toMatchObject({ agreement: 'contested' });
    expect(answer({ tyre: { flat: false } }).missing.map(({ field }) => field)).not.toContain('tyre.burst');
  });

  it('explains its rules', () => {
    const inspection = inspect(flat({ holeMm: 4 }), toyTerritory, SETTINGS);
    const { result } = inspection;
    expect(explain(inspection, 'D2')).toMatchObject({
      outcome: 'fired',
      trace: { truth: true, value: 4, threshold: { id: 'hole', value: 3, unit: 'mm' } },
    });
    expect(explain(inspection, 'D5')).toMatchObject({ outcome: 'undetermined', needs: ['tyre.burst'] });
    expect(result.cautions).toEqual([]);
    expect(result.conflicts).toEqual([]);
  });
});

describe('over random cases of the toy', () => {
  it('what is chosen can be used, and has something that speaks for it unless it is a bail-out', () => {
    fc.assert(
      fc.property(anyToyCase, (data) => {
        const { device: found, rules } = answer(data);
        for (const option of found.choice) {
          const weighed = found.options.find((each) => each.option === option);
          expect(found.vetoed).not.toContain(option);
          expect(data.shop?.lacking ?? []).not.toContain(option);
          if (!rules.fired.includes('D5')) expect(weighed?.for.length).toBeGreaterThan(0);
        }
        expect(found.agreement === null).toBe(found.choice.length === 0 || rules.fired.includes('D5'));
        expect(found.status === 'blocked').toBe(found.blockedBy.length > 0);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('in lanes they are what they are alone', () => {
    fc.assert(
      fc.property(fc.array(anyToyCase, { maxLength: 70 }), (cases) => {
        expect(evaluateAll(cases, toyTerritory, SETTINGS)).toEqual(cases.map(answer));
      }),
      { numRuns: runs(100) },
    );
  });
});
