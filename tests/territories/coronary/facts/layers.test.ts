import { describe, expect, it } from 'vitest';
import { layersCounted } from '../../../../src/territories/coronary/facts/layers.ts';
import type { Stent } from '../../../../src/territories/coronary/types/case-data.ts';
import type { LastTreatment } from '../../../../src/territories/coronary/types/vocabulary.ts';

const counted = (stent: Stent | undefined, lastTreatment?: LastTreatment) => layersCounted(stent ?? {}, lastTreatment);

describe('the layers that count', () => {
  it('are the layers, where no overlap is known', () => {
    expect([1, 2, 3, 5].map((layers) => counted({ layers }))).toEqual([1, 2, 3, 5]);
    expect([1, 2, 3, 5].map((layers) => counted({ layers, overlap: false }))).toEqual([1, 2, 3, 5]);
  });

  it('are one less where two stents of one treatment overlap, but never none', () => {
    expect([1, 2, 3, 5].map((layers) => counted({ layers, overlap: true }))).toEqual([1, 1, 2, 4]);
  });

  it('are never fewer than two after a stent put into the restenosis, nor more than there are', () => {
    expect([1, 2, 3, 4].map((layers) => counted({ layers, overlap: true }, 'des'))).toEqual([1, 2, 2, 3]);
    expect([1, 2, 3].map((layers) => counted({ layers }, 'des'))).toEqual([1, 2, 3]);
  });

  it.each(['none', 'balloon', 'dcb-limus', 'brachytherapy'] as const)('are one less after %s', (last) => {
    expect(counted({ layers: 2, overlap: true }, last)).toBe(1);
  });

  it('are unknown while the layers are', () => {
    expect(counted({ overlap: true }, 'des')).toBeUndefined();
    expect(counted({ type: 'des' })).toBeUndefined();
    expect(counted(undefined)).toBeUndefined();
  });
});
