import { expect, test } from 'vitest';
import { questionsAfter } from '../../src/app/advance.ts';
import type { CaseData, FieldPath } from '../../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../../src/wording/comes-next.ts';
import { inspected } from '../fixtures/inspections.ts';
import { aCase, changed } from '../territories/coronary/fixtures/a-case.ts';

const after = (from: FieldPath | undefined, caseData: CaseData) => questionsAfter(from, inspected(caseData), caseData);

const STENOSED = aCase({
  patient: { presentation: 'stable-angina' },
  stent: { type: 'des', layers: 1 },
  lesion: { vessel: 'lad', stenosisPercent: 80 },
});

test('the open questions of a section come before what the answer asks for', () => {
  const { ask } = comesNext(inspected(STENOSED), STENOSED);
  expect(after('lesion.stenosisPercent', STENOSED)[0]).toBe('lesion.pattern');
  expect(after('lesion.stenosisPercent', STENOSED)).toContain(ask);
  expect(after(undefined, STENOSED)).toEqual([ask]);
});

test('what came of the preparation is asked for as the answer has it', () => {
  const prepared = changed(STENOSED, { preparation: { residualStenosisPercent: 40 } });
  expect(after('preparation.residualStenosisPercent', prepared)).toEqual(['preparation.timiFlow']);
});

test('from the ischaemia of an occlusion nothing leads to the pressure wire', () => {
  const tested = changed(STENOSED, { patient: { nonInvasiveIschaemia: 'positive' } });
  expect(after('patient.nonInvasiveIschaemia', tested)).toContain('patient.ffr');
  const occluded = changed(tested, { lesion: { timiFlow: 0, stenosisPercent: 100 } });
  expect(after('patient.nonInvasiveIschaemia', occluded)).not.toContain('patient.ffr');
  expect(after('patient.nonInvasiveIschaemia', occluded)).not.toContain('patient.ifr');
});
