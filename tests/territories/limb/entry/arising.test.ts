import { describe, expect, test } from 'vitest';
import { FIELD_PATHS } from '../../../../src/territories/limb/case/fields.ts';
import { arises } from '../../../../src/territories/limb/entry/arising.ts';
import { questionOf } from '../../../../src/territories/limb/entry/asked.ts';
import { emptyCase, type LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';

const aCase = (more: Partial<LimbCase>): LimbCase => ({ ...emptyCase(), ...more });
const asked = (more: Partial<LimbCase>) => FIELD_PATHS.filter((path) => arises(path, aCase(more)));

describe('the questions that arise', () => {
  test('before anything is known: which question, how the leg is, and whether it is acute', () => {
    expect(asked({})).toEqual(['question', 'limb.rutherford', 'limb.acuteSigns']);
  });

  test('of a claudicant nothing of a foot, of a list or of a circuit', () => {
    const paths = asked({ question: 'restenosis', limb: { rutherford: 2 } });
    expect(paths).toContain('limb.conservativeTrial');
    expect(paths.filter((path) => /^(foot|noOption|dva)\./.test(path))).toEqual([]);
  });

  test('of a limb in danger the foot, and no trial of exercise', () => {
    const paths = asked({ question: 'restenosis', limb: { rutherford: 5 } });
    expect(paths).toContain('haemodynamics.toePressureMmHg');
    expect(paths).not.toContain('limb.conservativeTrial');
  });

  test('where no option is said to be left all nine points, and nothing of a stent', () => {
    const paths = asked({ question: 'no-option' });
    expect(paths.filter((path) => path.startsWith('noOption.'))).toHaveLength(7);
    expect(paths.filter((path) => /^(lesion|stent|preparation)\./.test(path))).toEqual([]);
  });

  test.each([
    ['foot.boneOnlyDistalPhalanx', { ulcer: 'shallow' }, { ulcer: 'deep' }],
    ['foot.ulcerWeeks', { ulcer: 'none' }, { ulcer: 'shallow' }],
    ['foot.wetGangrene', { gangrene: 'none' }, { gangrene: 'digits' }],
    ['foot.erythemaCm', { infectionSigns: ['pus'] }, { infectionSigns: ['erythema'] }],
  ] as const)('%s only where another answer makes room for it', (path, without, with_) => {
    const limb = { rutherford: 5 } as const;
    expect(arises(path, aCase({ question: 'no-option', limb, foot: without as LimbCase['foot'] & object }))).toBe(
      false,
    );
    expect(arises(path, aCase({ question: 'no-option', limb, foot: with_ as LimbCase['foot'] & object }))).toBe(true);
  });
});

test('the question that nobody said is told by what is known', () => {
  expect(questionOf(aCase({}))).toBeUndefined();
  expect(questionOf(aCase({ lesion: { kind: 'in-stent' } }))).toBe('restenosis');
  expect(questionOf(aCase({ noOption: { footViews: false } }))).toBe('no-option');
  expect(questionOf(aCase({ question: 'no-option', lesion: { kind: 'in-stent' } }))).toBe('no-option');
});
