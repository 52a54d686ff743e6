import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import '../../../src/i18n/with-everything.ts';
import { addTexts } from '../../../src/i18n/translate.ts';
import { openCases } from '../../../src/interop/bulk/case-source.ts';
import { parseCaseText } from '../../../src/territories/coronary/case/parse-case.ts';
import { parseLimbCase, parseLimbCaseText } from '../../../src/territories/limb/case/parse-case.ts';
import { limbCaseToText } from '../../../src/territories/limb/case/serialise.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/limb/default-settings.ts';
import { headline } from '../../../src/territories/limb/entry/headline.ts';
import { limb } from '../../../src/territories/limb/territory.ts';
import { territoryTexts } from '../../../src/territories/limb/texts/catalogue.ts';
import type { LimbCase, LimbSections } from '../../../src/territories/limb/types/limb-case.ts';
import { plainCase } from '../coronary/fixtures/a-case.ts';
import { aLimbCase } from './fixtures/a-limb-case.ts';
import { limbVignettes } from './fixtures/vignettes.ts';

addTexts(territoryTexts);

const answer = (limbCase: LimbCase) => evaluate(limbCase, limb, DEFAULT_SETTINGS);
const worked = (id: string): LimbCase => {
  const found = limbVignettes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no worked case ${id}.`);
  return found.case;
};
/** The file is taken as it stands: nothing is refused, corrected or dropped. */
const isKept = (limbCase: LimbCase) =>
  expect(parseLimbCaseText(limbCaseToText(limbCase))).toEqual({ ok: true, case: limbCase });
const actions = (limbCase: LimbCase) =>
  answer(limbCase).stages.flatMap(({ steps }) => steps.map(({ action }) => action));
const cautions = (limbCase: LimbCase) => answer(limbCase).cautions.map(({ text }) => text);

describe('given the ABI of an artery that cannot be compressed', () => {
  const calcified = worked('LV28');

  test('it is kept, and gives no grade: a toe pressure comes first, and no device', () => {
    isKept(calcified);
    const { classification, device, indication, stages } = answer(calcified);
    expect(classification.wifi).toMatchObject({ i: null, stage: null });
    expect(indication.status).toBe('test-first');
    expect(device).toMatchObject({ status: 'blocked', blockedBy: ['test-first'] });
    const assessment = stages.find(({ stage }) => stage === 'assessment')?.steps ?? [];
    expect(assessment.map(({ action, verdict }) => [action, verdict])).toEqual(
      expect.arrayContaining([
        ['perfusion-test', 'required'],
        ['toe-pressure', 'recommended'],
      ]),
    );
  });

  test('a toe pressure answers in its place', () => {
    const measured = { ...calcified, haemodynamics: { abi: 1.45, toePressureMmHg: 25 } };
    expect(answer(measured).classification.wifi).toMatchObject({ i: 3 });
    expect(answer(measured).indication.status).toBe('treat');
  });

  test('one that is said to be compressible all the same is told, and still gives no grade', () => {
    const both = { ...calcified, haemodynamics: { abi: 1.45, incompressible: false } };
    expect(cautions(both)).toContain('caution.high-abi-compressible');
    expect(answer(both).classification.wifi).toMatchObject({ i: null });
  });

  test('between the two ceilings the sources’ disagreement is told', () => {
    expect(answer({ ...calcified, haemodynamics: { abi: 1.35 } }).conflicts).toContain('LK7');
  });
});

describe('given a grade of WIfI that contradicts what was measured', () => {
  const foot = { ulcer: 'deep', boneOnlyDistalPhalanx: false, heel: 'none', gangrene: 'none' } as const;
  const clean = { infectionSigns: [], deepInfection: false } as const;

  test.each<[string, LimbSections, object, string]>([
    ['ischaemia', { haemodynamics: { toePressureMmHg: 25, ischaemiaGrade: 0 } }, { i: 3 }, 'stated-ischaemia-grade'],
    ['wound', { foot: { ...foot, woundGrade: 0 } }, { w: 2 }, 'stated-wound-grade'],
    ['infection', { foot: { ...clean, infectionGrade: 3 } }, { fi: 0 }, 'stated-infection-grade'],
  ])('of %s: the measurement counts, both are kept, and it is told', (_, sections, grade, caution) => {
    const limbCase = aLimbCase({ question: 'restenosis', limb: { rutherford: 5 }, ...sections });
    isKept(limbCase);
    expect(answer(limbCase).classification.wifi).toMatchObject(grade);
    expect(cautions(limbCase)).toContain(`caution.${caution}`);
  });

  test('a toe pressure that an ankle contradicts gives no grade: it is measured again', () => {
    const { classification, conflicts, device } = answer(worked('LV119'));
    expect(classification.wifi).toMatchObject({ i: null, basis: 'contradiction' });
    expect(conflicts).toContain('LK6');
    expect(device.status).toBe('blocked');
  });
});

describe('given an acute limb', () => {
  test.each([
    ['with everything known', worked('LV22')],
    ['with nothing but its signs', aLimbCase({ limb: { acuteSigns: true } })],
    ['in the no-option question', aLimbCase({ question: 'no-option', limb: { onset: 'sudden', symptomDays: 14 } })],
    ['with a patent circuit', aLimbCase({ limb: { acuteSigns: true }, dva: { state: 'patent' } })],
  ])('%s it is out of scope at once, and says what to do', (_, limbCase) => {
    isKept(limbCase);
    const { scope, device, heartTeam, classification, because } = { ...answer(limbCase), ...answer(limbCase).device };
    expect(scope.status).toBe('out-of-scope');
    expect(device).toMatchObject({ status: 'blocked', choice: [], blockedBy: ['LS1'], agreement: null });
    expect(heartTeam).toBe(true);
    expect(classification.wifi).toMatchObject({ stage: null });
    expect(because).toContainEqual(expect.objectContaining({ rule: 'LS1' }));
    expect(actions(limbCase)).toEqual([]);
    expect(headline(answer(limbCase))).toContain('an emergency now');
  });

  test('an abscess in it is drained all the same', () => {
    expect(actions(aLimbCase({ limb: { acuteSigns: true }, foot: { deepInfection: true } }))).toEqual([
      'infection-drainage',
    ]);
  });
});

describe('given a file at the wrong door', () => {
  const heart = plainCase();
  const leg = worked('LV01');

  test('each door says where it belongs', () => {
    expect(parseCaseText(JSON.stringify(leg))).toMatchObject({
      ok: false,
      issues: [{ code: 'other-territory', message: expect.stringContaining('a case of the leg') }],
    });
    expect(parseLimbCase(heart)).toMatchObject({
      ok: false,
      issues: [{ code: 'other-territory', message: expect.stringContaining('a case of the heart') }],
    });
  });

  test('among many cases it is told by its line, and the others are read', async () => {
    async function* bytes() {
      yield new TextEncoder().encode([heart, leg, heart].map((one) => `${JSON.stringify(one)}\n`).join(''));
    }
    const items = [];
    for await (const item of (await openCases(bytes())).items) items.push(item);
    expect(items).toMatchObject([
      { n: 1, case: heart },
      { n: 2, issues: [{ code: 'other-territory' }] },
      { n: 3, case: heart },
    ]);
  });
});
