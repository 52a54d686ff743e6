import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import type { CaseData } from '../../../src/engine/types/case-data.ts';
import { whatIf } from '../../../src/engine/what-if.ts';
import { answersToTry } from '../../../src/features/plan/candidates.ts';
import { DEFAULT_SETTINGS } from '../../../src/knowledge/default-settings.ts';
import { knowledge } from '../../../src/knowledge/knowledge.ts';
import { vignette } from '../../fixtures/vignettes.ts';

const otherPlans = (data: CaseData) => {
  const { result } = inspect(data, knowledge, DEFAULT_SETTINGS);
  return whatIf(data, knowledge, DEFAULT_SETTINGS, answersToTry(data, result.missing));
};

describe('what would change this', () => {
  it('shows what each stent type leads to while it is open', () => {
    const { stent, ...rest } = vignette('V01').case;
    const plans = otherPlans({ ...rest, stent: { layers: stent?.layers ?? 1 } });
    const byType = plans.filter(({ field }) => field === 'stent.type');
    expect(byType.map(({ value }) => value)).toEqual(expect.arrayContaining(['des', 'bms']));
    expect(byType.find(({ value }) => value === 'des')?.plan.choice).toEqual(['des']);
  });

  it('tries the other side of a threshold that a known value is close to', () => {
    const atLimit = vignette('V16').case;
    const passing = otherPlans(atLimit).find(({ field }) => field === 'preparation.residualStenosisPercent');
    expect(passing).toMatchObject({ value: 29, plan: { status: 'final' } });
  });

  it('leaves alone a value that is far from every threshold', () => {
    const fields = answersToTry(vignette('V01').case, []).map(({ field }) => field);
    expect(fields).not.toContain('lesion.stenosisPercent');
  });

  it('asks nothing about a field that cannot change the plan', () => {
    expect(
      answersToTry({ kind: 'isr-case', schemaVersion: 1 }, [{ field: 'stent.drug', rules: [], couldChange: false }]),
    ).toEqual([]);
  });
});
