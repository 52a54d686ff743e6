import { describe, expect, test } from 'vitest';
import { edition } from '../../scripts/knowledge-impact/edition.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { planCoreOf } from '../../src/wording/plan-words.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const here = edition();

describe('the edition that is here', () => {
  test('answers every worked case as the engine does', () => {
    for (const { id, case: worked } of vignettes) {
      const result = evaluate(worked, knowledge, DEFAULT_SETTINGS);
      expect(here.answer(worked), id).toEqual({ plan: planCoreOf(result), fired: result.rules.fired });
    }
  });

  test('can be asked without any of its rules, and with them again', () => {
    for (const { id, case: worked } of vignettes) {
      const { fired } = here.answer(worked);
      for (const rule of fired) expect(here.answer(worked, [rule]).fired, `${id} without ${rule}`).not.toContain(rule);
      expect(here.answer(worked, fired).fired.filter((rule) => fired.includes(rule))).toEqual([]);
      expect(here.answer(worked).fired).toEqual(fired);
    }
  });

  test('is not troubled by rules that it does not have', () => {
    expect(here.answer(plainCase(), ['X99'])).toEqual(here.answer(plainCase()));
  });

  test('refuses what is no case of its own', () => {
    const wrong = { ...aCase(), lesion: { vessel: 'aorta' } } as unknown as CaseData;
    expect(() => here.answer(wrong)).toThrow('lesion.vessel');
  });
});
