import { describe, expect, test } from 'vitest';
import { effectSizes } from '../../../src/territories/coronary/effect-sizes.ts';
import { endpointKind } from '../../../src/territories/coronary/endpoint-kind.ts';

const named = (kind: string) => [
  ...new Set(effectSizes.map(({ endpointName }) => endpointName).filter((name) => endpointKind(name) === kind)),
];

describe('the kind of an endpoint, by its name', () => {
  test('death alone is death; with others it is a combined endpoint', () => {
    expect(named('death').toSorted()).toEqual([
      'All-cause death DEB vs DES',
      'Death',
      'Mortality (first analysis)',
      'Mortality (second analysis)',
    ]);
    expect(named('combined')).toContain('Death/MI/TLR DEB vs balloon');
    expect(named('combined')).toContain('Cardiac death, MI, TLR composite');
    expect(named('combined')).toContain('Death, MI or target-lesion thrombosis (primary safety)');
  });

  test('what is not repeat revascularisation is not taken for it', () => {
    for (const name of named('revascularisation')) expect(name).toMatch(/TLR|TVR|PCI|CABG|revascularisation/);
  });
});
