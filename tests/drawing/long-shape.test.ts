import { describe, expect, test } from 'vitest';
import { FRAME, longShape } from '../../src/drawing/long-shape.ts';
import type { CaseData, Lesion } from '../../src/territories/coronary/types/case-data.ts';
import { PATTERNS } from '../../src/territories/coronary/types/vocabulary.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

const length = ({ from, to }: { from: number; to: number }) => to - from;

describe('the vessel along its axis', () => {
  test('is not drawn where nothing that is seen in it was entered', () => {
    expect(longShape(aCase())).toBeNull();
    expect(longShape(aCase({ patient: { presentation: 'stable-angina' }, stent: { type: 'des' } }))).toBeNull();
  });

  test('draws as many rows of struts as layers, and none while their number is unknown', () => {
    expect(longShape(aCase({ stent: { layers: 3 } }))?.layers).toBe(3);
    expect(longShape(aCase({ lesion: { stenosisPercent: 80 } }))?.layers).toBe(0);
  });

  test('narrows the vessel by the stenosis, and by what is left of it once that was read', () => {
    const half = (FRAME.bottom - FRAME.top) / 2;
    const before = longShape(aCase({ lesion: { stenosisPercent: 80 } }));
    expect(before?.depth).toBeCloseTo(half * 0.8, 10);
    expect(before?.depthBefore).toBeNull();
    const after = longShape(aCase({ lesion: { stenosisPercent: 80 }, preparation: { residualStenosisPercent: 15 } }));
    expect(after?.depth).toBeCloseTo(half * 0.15, 10);
    expect(after?.depthBefore).toBeCloseTo(half * 0.8, 10);
  });

  test('draws a length to scale with a bar that says so, and no bar while it is unknown', () => {
    const [short, long] = [10, 20].map((lengthMm) => longShape(aCase({ lesion: { lengthMm } }))?.scale);
    expect(length(long ?? { from: 0, to: 0 })).toBeCloseTo(2 * length(short ?? { from: 0, to: 0 }), 10);
    expect(longShape(aCase({ lesion: { pattern: 'focal-body' } }))?.scale).toBeNull();
  });

  test.each(PATTERNS)('keeps all of a %s lesion of any length within its frame', (pattern) => {
    for (const lengthMm of [1, 8, 25, 60, 200]) {
      const shape = longShape(aCase({ lesion: { pattern, lengthMm } }));
      for (const { from, to } of [...(shape?.tissue ?? []), ...(shape?.stents ?? [])]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(FRAME.width);
      }
    }
  });

  test('is closed where the flow is gone, or the pattern or the stenosis says so and nothing else was entered', () => {
    const closed = (lesion: Lesion) => longShape(aCase({ lesion }))?.occluded;
    expect(closed({ timiFlow: 0 })).toBe(true);
    expect(closed({ pattern: 'occlusive' })).toBe(true);
    expect(closed({ stenosisPercent: 100 })).toBe(true);
    expect(closed({ stenosisPercent: 99 })).toBe(false);
    expect(closed({ pattern: 'occlusive', timiFlow: 2 })).toBe(false);
    expect(
      longShape(aCase({ lesion: { timiFlow: 0, stenosisPercent: 100 }, preparation: { timiFlow: 3 } }))?.occluded,
    ).toBe(false);
  });

  test('keeps what has been passed or taken away as what was before, and only that', () => {
    const shape = (preparation: NonNullable<CaseData['preparation']>, lesion: Lesion = { timiFlow: 0 }) =>
      longShape(aCase({ stent: { layers: 1 }, lesion, imaging: { thrombus: true }, preparation }));
    const whenTool = (tool: 'cto-crossing' | 'thrombus-management', outcome: 'worked' | 'failed' | 'unknown') =>
      shape({ tools: [{ tool, outcome }] });
    expect(whenTool('cto-crossing', 'worked')).toMatchObject({ occluded: false, occludedBefore: true, thrombus: true });
    expect(whenTool('thrombus-management', 'worked')).toMatchObject({
      occluded: true,
      occludedBefore: false,
      thrombus: false,
      thrombusBefore: true,
    });
    for (const outcome of ['failed', 'unknown'] as const) {
      expect(whenTool('cto-crossing', outcome)).toMatchObject({ occluded: true, occludedBefore: false });
      expect(whenTool('thrombus-management', outcome)).toMatchObject({ thrombus: true, thrombusBefore: false });
    }
    // How wide it is now nobody has entered.
    expect(
      shape({ tools: [{ tool: 'cto-crossing', outcome: 'worked' }] }, { stenosisPercent: 100, pattern: 'occlusive' }),
    ).toMatchObject({ occludedBefore: true, depth: null });
    // An occlusion that is read after the crossing is one.
    expect(shape({ tools: [{ tool: 'cto-crossing', outcome: 'worked' }], timiFlow: 0 })).toMatchObject({
      occluded: true,
      occludedBefore: false,
    });
  });

  test('draws a finding that is there, and none that is absent or unknown', () => {
    const seen = longShape(aCase({ stent: { layers: 1 }, imaging: { fracture: 'complete', thrombus: true } }));
    expect(seen).toMatchObject({ fracture: 'complete', thrombus: true });
    const absent = longShape(aCase({ stent: { layers: 1 }, imaging: { fracture: 'none', thrombus: false } }));
    expect(absent).toMatchObject({ fracture: null, thrombus: false, haematoma: false, aneurysm: false, branch: null });
  });
});
