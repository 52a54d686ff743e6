import { describe, expect, test } from 'vitest';
import { crossShape } from '../../src/drawing/cross-shape.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

const areas = (imaging: { minStentAreaMm2?: number; referenceLumenAreaMm2?: number }, after?: number) =>
  crossShape(aCase({ imaging, ...(after === undefined ? {} : { preparation: { minStentAreaMm2: after } }) }));

describe('the vessel across', () => {
  test('is not drawn where neither an area nor the arc of calcium was entered', () => {
    expect(crossShape(aCase())).toBeNull();
    expect(crossShape(aCase({ imaging: { calciumArcDeg: 0 } }))).toBeNull();
  });

  test('draws areas to one scale: their circles are as large to one another as they are', () => {
    const shape = areas({ minStentAreaMm2: 4.1, referenceLumenAreaMm2: 7.5 });
    const share = ((shape?.stentRadius ?? 0) / (shape?.referenceRadius ?? 1)) ** 2;
    expect(share).toBeCloseTo(4.1 / 7.5, 10);
  });

  test('shows a wrong number at once: a stent wider than the vessel stands outside it', () => {
    const shape = areas({ minStentAreaMm2: 14, referenceLumenAreaMm2: 7.5 });
    expect(shape?.stentRadius).toBeGreaterThan(shape?.referenceRadius ?? Number.POSITIVE_INFINITY);
  });

  test('draws the stent as it is now, and as it was before', () => {
    const before = areas({ minStentAreaMm2: 4.1, referenceLumenAreaMm2: 7.5 });
    const after = areas({ minStentAreaMm2: 4.1, referenceLumenAreaMm2: 7.5 }, 6.4);
    expect(before?.stentRadiusBefore).toBeNull();
    expect(after?.stentRadiusBefore).toBeCloseTo(before?.stentRadius ?? 0, 10);
    expect(after?.stentRadius).toBeGreaterThan(after?.stentRadiusBefore ?? Number.POSITIVE_INFINITY);
  });

  test('draws no circle that was not measured', () => {
    expect(areas({ referenceLumenAreaMm2: 7.5 })?.stentRadius).toBeNull();
    const arcAlone = crossShape(aCase({ imaging: { calciumArcDeg: 270 } }));
    expect(arcAlone).toMatchObject({ referenceRadius: null, stentRadius: null, calcium: { arcDeg: 270 } });
  });

  test('draws calcium as thick as it was measured, and of no thickness where nobody has measured it', () => {
    const calcium = { calciumArcDeg: 270, referenceLumenAreaMm2: 7.5 };
    expect(crossShape(aCase({ imaging: calcium }))?.calcium?.thickness).toBeNull();
    const thin = crossShape(aCase({ imaging: { ...calcium, calciumThicknessMm: 0.4 } }));
    const thick = crossShape(aCase({ imaging: { ...calcium, calciumThicknessMm: 0.8 } }));
    const share = ({ calcium: arc, referenceRadius }: NonNullable<typeof thin>) =>
      (arc?.thickness ?? Number.NaN) / (referenceRadius ?? 1);
    expect(thin && thick && share(thick) / share(thin)).toBeCloseTo(2, 10);
  });
});
