import { expect, test } from 'vitest';
import { foldedText } from '../../../src/features/case-entry/folded-text.ts';
import { aCase } from '../../territories/coronary/fixtures/a-case.ts';

test('a section is told in a line, in the order of its questions', () => {
  const caseData = aCase({
    patient: { presentation: 'stable-angina' },
    lesion: { vessel: 'lad', position: 'mid' },
    stent: { type: 'des', layers: 1 },
  });
  expect(
    foldedText(['patient.presentation', 'lesion.vessel', 'lesion.position', 'stent.type', 'stent.layers'], caseData),
  ).toBe('Stable angina · LAD · Mid · DES · 1 layer');
});

test('what is unknown is left out, and never told as absent', () => {
  expect(foldedText(['imaging.thrombus', 'imaging.fracture'], aCase())).toBe('');
  expect(foldedText(['imaging.thrombus', 'stent.layers'], aCase({ stent: { layers: 2 } }))).toBe('2 layers');
});

test('what was looked for and not found is told as such', () => {
  const caseData = aCase({ imaging: { thrombus: false, fracture: 'none' } });
  expect(foldedText(['imaging.thrombus', 'imaging.fracture'], caseData)).toMatch(/^no .*thrombus.* · no .*fracture/i);
});

test('one finding of several carries its name', () => {
  expect(foldedText(['imaging.fracture'], aCase({ imaging: { fracture: 'complete' } }))).toMatch(/fracture.*complete/i);
});
