import { describe, expect, test } from 'vitest';
import { evaluate, evaluateAll } from '../../../src/engine/evaluate.ts';
import { limb } from '../../../src/territories/limb/territory.ts';
import { FIELD_PATHS } from '../../../src/territories/limb/types/fields.ts';
import type { LimbCase } from '../../../src/territories/limb/types/limb-case.ts';
import { numbersFrom, randomLimbCase, randomValue, withValue } from './fixtures/random-cases.ts';
import { limbVignettes } from './fixtures/vignettes.ts';
import { planOf } from './reference/plan.ts';

const SETTINGS = { region: 'eu', unavailable: [] } as const;

describe('given a worked case of the limb’s rule book, the engine comes to what it says', () => {
  test.each(limbVignettes)('$id $title', ({ case: limbCase, expect: expected }) => {
    const result = evaluate(limbCase, limb, SETTINGS);
    const { device } = result;
    const shown = result.classification as unknown as {
      wifi: Record<'w' | 'i' | 'fi' | 'stage', number | null>;
      [key: string]: unknown;
    };
    const { w, i, fi, stage } = shown.wifi;
    const said: Record<string, unknown> = {
      scope: result.scope.status,
      indication: result.indication.status,
      clti: shown['clti'],
      tosaka: shown['tosaka'] === 'none' ? null : shown['tosaka'],
      glass: shown['glass'],
      wifi: [w, i, fi, stage],
      noOption: shown['noOption'],
      status: device.status,
      agreement: device.agreement,
      team: result.heartTeam,
    };
    for (const key of Object.keys(said) as (keyof typeof expected)[])
      if (expected[key] !== undefined) expect({ [key]: said[key] }).toEqual({ [key]: expected[key] });
    const ruledOut = [
      ...device.vetoed,
      ...device.options.filter(({ verdict }) => verdict === 'unavailable').map(({ option }) => option),
    ];
    for (const [key, found] of [
      ['choice', device.choice],
      ['blockedBy', device.blockedBy],
      ['vetoed', ruledOut],
    ] as const)
      if (expected[key] !== undefined)
        expect({ [key]: new Set<string>(found) }).toEqual({ [key]: new Set(expected[key]) });

    expect(result.rules.fired).toEqual(expect.arrayContaining([...(expected.rules ?? [])]));
    for (const id of expected.notRules ?? []) expect(result.rules.fired).not.toContain(id);
    expect(result.conflicts).toEqual(expect.arrayContaining([...(expected.conflicts ?? [])]));
    for (const id of expected.notConflicts ?? []) expect(result.conflicts).not.toContain(id);
    expect(result.cautions.map(({ fields }) => fields)).toEqual(expect.arrayContaining([...(expected.cautions ?? [])]));
    expect(device.provisional).toEqual(expect.arrayContaining([...(expected.provisional ?? [])]));
    const verdicts = Object.fromEntries(device.options.map(({ option, verdict }) => [option, verdict]));
    expect(verdicts).toMatchObject(expected.options ?? {});
    const steps = result.stages.flatMap(({ steps: of }) => of.map(({ action, verdict }) => ({ action, verdict })));
    expect(steps).toEqual(expect.arrayContaining([...(expected.steps ?? [])]));
    for (const action of expected.notSteps ?? []) expect(steps.map((step) => step.action)).not.toContain(action);
    const args = device.options.flatMap(({ option, ...sides }) =>
      (['for', 'against'] as const).flatMap((side) =>
        sides[side].map(({ rule, strength }) => [rule, option, side, strength]),
      ),
    );
    expect(args).toEqual(expect.arrayContaining([...(expected.arguments ?? [])]));
    const list = (id: string) => result.checklists?.find((each) => each.id === id);
    if (expected.noOptionMissing !== undefined)
      expect(
        list('no-option')
          ?.items.filter(({ state }) => state !== 'met')
          .map(({ id }) => id),
      ).toEqual(expected.noOptionMissing);
    if (expected.dvaNext !== undefined)
      expect(device.status === 'blocked' || !device.choice.includes('dva') ? null : list('dva')?.status).toBe(
        expected.dvaNext,
      );
    expect(result.missing.map(({ field }) => field)).toEqual(expect.arrayContaining([...(expected.missing ?? [])]));
  });
});

describe('given random cases and worked ones with three answers changed', () => {
  const random = numbersFrom(7);
  const path = () => FIELD_PATHS[Math.floor(random() * FIELD_PATHS.length)] ?? 'limb.side';
  const near = (limbCase: LimbCase): LimbCase =>
    [path(), path(), path()].reduce((each, field) => withValue(each, field, randomValue(field, random)), limbCase);
  const cases = [
    ...Array.from({ length: 800 }, (_, i) => randomLimbCase(random, [0.15, 0.4, 0.7, 0.95][i % 4])),
    ...[1, 2, 3, 4].flatMap(() => limbVignettes.map(({ case: limbCase }) => near(limbCase))),
  ];

  test('the engine comes to what the records say when they are read in the plainest way', () => {
    const results = evaluateAll(cases, limb, SETTINGS);
    for (const [i, limbCase] of cases.entries()) {
      const result = results[i];
      const plan = planOf(limbCase);
      const sorted = (of: readonly string[]) => of.toSorted((a, b) => a.localeCompare(b));
      expect({
        scope: result?.scope.status,
        indication: result?.indication.status,
        status: result?.device.status,
        choice: sorted(result?.device.choice ?? []),
        agreement: result?.device.agreement,
        blockedBy: sorted(result?.device.blockedBy ?? []),
        team: result?.heartTeam,
        fired: result?.rules.fired,
        conflicts: result?.conflicts,
        cautions: result?.cautions.map(({ fields }) => fields),
        case: limbCase,
      }).toEqual({
        scope: plan.scope,
        indication: plan.indication,
        status: plan.status,
        choice: sorted(plan.choice),
        agreement: plan.agreement,
        blockedBy: sorted(plan.blockedBy),
        team: plan.team,
        fired: plan.fired,
        conflicts: plan.conflicts,
        cautions: plan.cautions,
        case: limbCase,
      });
    }
  });
});
