import { expect, test } from 'vitest';
import { stageLine } from '../../../src/features/plan/stage-line.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../../../src/wording/comes-next.ts';
import { inspected } from '../../fixtures/inspections.ts';
import { aCase, GATE_MET, plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';

function preparation(caseData: CaseData): string | undefined {
  const inspection = inspected(caseData);
  const stage = inspection.result.stages.find(({ stage: name }) => name === 'preparation');
  if (!stage) throw new Error('There is no preparation.');
  return stageLine(stage, inspection, caseData, comesNext(inspection, caseData).now);
}

test('what prepares an occlusion follows its crossing: it is no way out where that fails', () => {
  const occluded = { lesion: { timiFlow: 0 } } as const;
  expect(preparation(plainCase(occluded))).toMatch(/^Then: NC balloon/);
  expect(
    preparation(plainCase({ ...occluded, preparation: { tools: [{ tool: 'cto-crossing', outcome: 'failed' }] } })),
  ).toBe('Done: crossing failed');
});

test('what expands the stent is what follows where the balloon fails', () => {
  expect(preparation(plainCase({ imaging: { underexpanded: true } }))).toMatch(/^If it fails: .*IVL/);
});

test('the gate is called met only where it is', () => {
  const open = aCase({ stent: { layers: 4 }, lesion: { vessel: 'lad' }, patient: { presentation: 'stable-angina' } });
  expect(preparation(open)).toBe('Then: NC balloon');
  const met = without(plainCase({ preparation: GATE_MET }), 'preparation.tools');
  expect(preparation(met)).toBe('The gate is met; no tool was recorded.');
});
