import { expect, test } from 'vitest';
import { sketchOf } from '../../src/case-library/sketch.ts';
import { longShape } from '../../src/drawing/long-shape.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

test('the sketch of a case in the list is drawn as the case itself, of every worked case', () => {
  for (const { id, case: caseData } of vignettes)
    expect([id, longShape(sketchOf(caseData))]).toEqual([id, longShape(caseData)]);
});

test('a sketch carries neither the label nor anything of the patient', () => {
  for (const { case: caseData } of vignettes) {
    const sketch = sketchOf({ ...caseData, label: 'F-18' });
    expect(Object.keys(sketch)).not.toContain('label');
    expect(Object.keys(sketch)).not.toContain('patient');
  }
});
