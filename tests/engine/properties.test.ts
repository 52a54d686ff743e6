import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { explain } from '../../src/engine/explain.ts';
import { inspect } from '../../src/engine/inspect.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { rules } from '../../src/territories/coronary/records.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Result } from '../../src/territories/coronary/types/result.ts';
import { runs } from '../fixtures/runs.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';
import { unresolvedBlockers } from './blocker-oracle.ts';

const RUNS = { numRuns: runs(1000) };
const answer = (data: CaseData): Result => evaluate(data, knowledge, DEFAULT_SETTINGS);

/** Random cases are mostly thin; half of them are worked cases with some of their fields changed. */
const someCase = (): fc.Arbitrary<CaseData> =>
  fc.oneof(
    arbitraryCase(),
    fc.tuple(fc.constantFrom(...vignettes), arbitraryCase()).map(
      ([{ case: base }, change]): CaseData => ({
        ...base,
        lesion: { ...base.lesion, ...change.lesion },
        stent: { ...base.stent, ...change.stent },
        imaging: { ...base.imaging, ...change.imaging },
        patient: { ...base.patient, ...change.patient },
        preparation: { ...base.preparation, ...change.preparation },
        setting: { ...base.setting, ...change.setting },
      }),
    ),
  );

const check = (property: (data: CaseData, result: Result) => void) =>
  fc.assert(
    fc.property(someCase(), (data) => property(data, answer(data))),
    RUNS,
  );

describe('over random cases, unknowns included', () => {
  it('no evaluation throws, and the result is plain JSON', () =>
    check((_, result) => {
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }));

  it('the same input gives the same output', () =>
    check((data, result) => {
      expect(answer(structuredClone(data))).toEqual(result);
    }));

  it('the case is not changed by its evaluation', () =>
    check((data) => {
      const before = JSON.stringify(data);
      answer(data);
      expect(JSON.stringify(data)).toBe(before);
    }));

  it('never is a recommended or chosen device vetoed', () =>
    check((_, { device, stages }) => {
      for (const vetoed of device.vetoed) {
        expect(device.choice).not.toContain(vetoed);
        expect(device.options.find(({ option }) => option === vetoed)?.verdict).toBe('contraindicated');
        const steps = stages.flatMap(({ steps }) => steps).filter(({ action }) => action === vetoed);
        for (const step of steps) expect(step.verdict).toBe('contraindicated');
      }
    }));

  it('every fired rule has a source', () => {
    const sources = new Map(rules.map((rule) => [rule.id as string, rule.sources]));
    check((_, result) => {
      for (const id of result.rules.fired) expect(sources.get(id)?.length).toBeGreaterThan(0);
    });
  });

  it('a drug-coated balloon is ruled out as soon as a gate criterion fails', () =>
    check((data, { device }) => {
      const { residualUnder30, timiFlow = 3, dissection = 'none', flowStable = true } = data.preparation ?? {};
      const residual = data.preparation?.residualStenosisPercent;
      const tooMuchLeft = residual === undefined ? residualUnder30 === false : residual >= 30;
      const failed = tooMuchLeft || timiFlow < 3 || !flowStable;
      // Behind an occlusion that is not crossed nothing has been prepared; a dissection counts all the same.
      const counts = !unresolvedBlockers(data).includes('P14');
      if ((failed && counts) || 'cdef'.includes(dissection)) expect(device.vetoed).toContain('dcb');
    }));

  it('with three layers and no bail-out a DES is never the clear choice', () =>
    check((data, { device, rules: { fired } }) => {
      if ((data.stent?.layers ?? 0) - (data.stent?.overlap ? 1 : 0) < 3 || fired.includes('G8')) return;
      expect(device.choice.includes('des') && device.agreement === 'clear').toBe(false);
    }));

  it('a bail-out is a DES unless an allergy rules it out or nothing can cross, and waits while nothing has crossed', () =>
    check((data, { device, scope, rules: { fired } }) => {
      if (!fired.includes('G8') || scope.status === 'out-of-scope') return;
      const waits = unresolvedBlockers(data).some((id) => id === 'P7' || id === 'P14' || id === 'P20');
      const allergic = data.patient?.allergies?.includes('limus') ?? false;
      if (allergic) expect(device.choice).toEqual([]);
      else if (!waits) expect(device).toMatchObject({ choice: ['des'], status: 'final', agreement: null });
      else expect(device).toMatchObject({ status: 'blocked', agreement: null });
    }));

  it('no device is final while a blocker is unresolved, whatever results are entered', () =>
    fc.assert(
      fc.property(someCase(), someCase(), (data, more) => {
        const after: CaseData = { ...data, preparation: { ...data.preparation, ...more.preparation } };
        const {
          device,
          rules: { fired },
        } = answer(after);
        if (unresolvedBlockers(after).length === 0 || fired.includes('G8')) return;
        expect(['blocked', 'not-indicated', 'undetermined']).toContain(device.status);
      }),
      RUNS,
    ));

  it('a preparation result never loosens the status while its blocker is unresolved', () =>
    fc.assert(
      fc.property(someCase(), someCase(), (data, more) => {
        const before = answer(data);
        if (before.device.status !== 'blocked') return;
        const { tools: _, ...results } = more.preparation ?? {};
        const after: CaseData = { ...data, preparation: { ...data.preparation, ...results } };
        const stillOpen = unresolvedBlockers(data).filter((id) => unresolvedBlockers(after).includes(id));
        const now = answer(after);
        if (stillOpen.length === 0 || now.rules.fired.includes('G8')) return;
        // A question about the lesion itself outranks what must come first in it.
        expect(['blocked', 'not-indicated', 'undetermined']).toContain(now.device.status);
      }),
      RUNS,
    ));

  it('the outcome of every rule is explained, and an undetermined rule names what it waits for', () =>
    fc.assert(
      fc.property(someCase(), (data) => {
        const inspection = inspect(data, knowledge, DEFAULT_SETTINGS);
        for (const { id } of rules) {
          const { outcome, needs } = explain(inspection, id);
          expect(outcome === 'fired').toBe(inspection.result.rules.fired.includes(id));
          if (outcome === 'undetermined') expect(needs.length).toBeGreaterThan(0);
          else expect(needs).toEqual([]);
        }
      }),
      { numRuns: runs(200) },
    ));
});
