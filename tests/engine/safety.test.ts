import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Action } from '../../src/territories/coronary/types/knowledge.ts';
import type { Result } from '../../src/territories/coronary/types/result.ts';
import type { Tool } from '../../src/territories/coronary/types/vocabulary.ts';
import { TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../fixtures/ask.ts';
import { runs } from '../fixtures/runs.ts';
import { changed, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

/** A random case, or a worked one with some of its fields replaced. */
const someCase = fc.oneof(
  arbitraryCase(),
  fc
    .tuple(fc.constantFrom(plainCase(), ...vignettes.map((vignette) => vignette.case)), arbitraryCase())
    .map(([base, change]) => changed(base, change)),
);
const always = (claim: (data: CaseData, result: Result) => void) =>
  fc.assert(
    fc.property(someCase, (data) => claim(data, answer(data))),
    { numRuns: runs(800) },
  );
const ADVICE = ['required', 'recommended', 'option'];
const advised = ({ stages }: Result): Action[] =>
  stages.flatMap(({ steps }) => steps.filter(({ verdict }) => ADVICE.includes(verdict)).map(({ action }) => action));
const outcomeIs = (data: CaseData, outcome: 'worked' | 'failed', ...tools: readonly Tool[]) =>
  tools.some((tool) =>
    outcome === 'failed'
      ? data.preparation?.tools?.some((use) => use.tool === tool && use.outcome === 'failed')
      : data.preparation?.tools?.findLast((use) => use.tool === tool)?.outcome === 'worked',
  );

describe('whatever is entered, a step is never advised', () => {
  it('with a tool that has failed here', () =>
    always((data, result) => {
      const failed = TOOLS.filter((tool) => outcomeIs(data, 'failed', tool));
      expect(advised(result).filter((action) => (failed as Action[]).includes(action))).toEqual([]);
    }));

  it('with what the lab does not have', () =>
    always((data, result) => {
      const lacking: readonly string[] = data.setting?.unavailable ?? [];
      expect(advised(result).filter((action) => lacking.includes(action))).toEqual([]);
    }));

  it('with a drug that the patient is allergic to', () =>
    always((data, result) => {
      const allergies = data.patient?.allergies ?? [];
      if (allergies.includes('paclitaxel')) expect(advised(result)).not.toContain('dcb-paclitaxel');
      if (allergies.includes('limus')) {
        expect(advised(result)).not.toContain('dcb-limus');
        expect(advised(result)).not.toContain('des');
      }
    }));

  it('with rotational or orbital atherectomy in thrombus, whatever has been done against it', () =>
    always((data, result) => {
      if (data.imaging?.thrombus !== true) return;
      expect(advised(result)).not.toContain('rotational');
      expect(advised(result)).not.toContain('orbital');
    }));

  it('with a balloon or lithotripsy where none can be delivered', () =>
    always((data, result) => {
      const balloons = ['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const;
      if (data.lesion?.uncrossable !== true || outcomeIs(data, 'worked', 'rotational', 'orbital', 'elca', ...balloons))
        return;
      for (const balloon of balloons) expect(advised(result)).not.toContain(balloon);
    }));

  it('with a coated balloon of either kind when coated balloons are ruled out', () =>
    always((_, result) => {
      if (!result.device.vetoed.includes('dcb')) return;
      for (const kind of ['dcb', 'dcb-paclitaxel', 'dcb-limus'] as const) expect(advised(result)).not.toContain(kind);
    }));

  it('with plain balloon alone or a bioresorbable scaffold', () =>
    always((_, result) => {
      expect(advised(result)).not.toContain('balloon-only');
      expect(advised(result)).not.toContain('bioresorbable-scaffold');
    }));

  it('on the lesion when nothing is to be done to it', () =>
    always((_, result) => {
      if (result.device.status !== 'not-indicated') return;
      for (const { stage, steps } of result.stages) {
        if (stage !== 'beyond' && stage !== 'aftercare') expect(steps, stage).toEqual([]);
      }
    }));
});

describe('whatever is entered, the answer agrees with itself', () => {
  it('a choice is there when the status is final or intended, and only a choice has an agreement', () =>
    always((_, { device: { status, choice, agreement }, rules: { fired } }) => {
      if (status === 'final' || status === 'intended') expect(choice.length).toBeGreaterThan(0);
      if (status === 'not-indicated' || status === 'undetermined') expect(choice).toEqual([]);
      const compared = choice.length > 0 && !choice.includes('no-further-device') && !fired.includes('G8');
      expect(agreement !== null).toBe(compared);
    }));

  it('two devices are offered only at equipoise or in a conflict', () =>
    always((_, { device: { choice, agreement } }) => {
      expect(choice.length === 2).toBe(agreement === 'equipoise' || agreement === 'conflict');
    }));

  it('only what is blocked names a blocker', () =>
    always((_, { device: { status, blockedBy } }) => {
      if (status !== 'blocked') expect(blockedBy).toEqual([]);
    }));

  it('the chosen options are the recommended ones', () =>
    always((_, { device: { choice, agreement, options } }) => {
      const recommended = options.filter(({ verdict }) => verdict === 'recommended').map(({ option }) => option);
      // In a conflict neither is preferred.
      expect(recommended).toEqual(agreement === 'conflict' ? [] : choice);
    }));

  it('each action has one step in a stage, and each step of a rule names it', () =>
    always((_, { stages, rules: { fired } }) => {
      for (const { steps } of stages) {
        expect(new Set(steps.map(({ action }) => action)).size).toBe(steps.length);
        for (const { rules } of steps) for (const id of rules) expect(fired).toContain(id);
      }
    }));

  it('a rule is fired or undetermined or neither, never both', () =>
    always((_, { rules: { fired, undetermined } }) => {
      expect(undetermined.filter(({ id }) => fired.includes(id))).toEqual([]);
    }));

  it('the Heart Team is a step whenever it is called and something may be done', () =>
    always((_, result) => {
      if (result.device.status === 'not-indicated') return;
      const named = result.stages.some(({ steps }) => steps.some(({ action }) => action === 'heart-team'));
      expect(named).toBe(result.heartTeam);
    }));
});
