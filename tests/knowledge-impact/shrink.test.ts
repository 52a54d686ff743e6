import { describe, expect, test } from 'vitest';
import { shrunk, sizeOf } from '../../scripts/knowledge-impact/shrink.ts';
import { getField } from '../../src/territories/coronary/case/edit.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { aCase, plainCase } from '../territories/coronary/fixtures/a-case.ts';

describe('a case is made smaller', () => {
  test('to what it is to show', () => {
    const shows = (smaller: CaseData) =>
      getField(smaller, 'stent.layers') === 1 && getField(smaller, 'patient.sex') !== undefined;
    expect(shrunk(plainCase(), shows)).toEqual(aCase({ stent: { layers: 1 }, patient: { sex: 'male' } }));
  });

  test('within its lists too, whose order stays', () => {
    const tools = (['nc-balloon', 'scoring', 'ivl', 'elca'] as const).map((tool) => ({
      tool,
      outcome: 'failed' as const,
    }));
    const shows = (smaller: CaseData) => {
      const names = getField(smaller, 'preparation.tools')?.map(({ tool }) => tool) ?? [];
      return names.includes('scoring') && names.includes('elca');
    };
    expect(shrunk(aCase({ preparation: { tools } }), shows)).toEqual(
      aCase({ preparation: { tools: [tools[1], tools[3]].filter((use) => use !== undefined) } }),
    );
  });

  test('again where something can go only after something else', () => {
    // The vessel is needed as long as the layers are there, which come after it.
    const shows = (smaller: CaseData) =>
      getField(smaller, 'stent.layers') === undefined || getField(smaller, 'lesion.vessel') !== undefined;
    expect(shrunk(aCase({ lesion: { vessel: 'lad' }, stent: { layers: 1 } }), shows)).toEqual(aCase());
  });

  test('or not at all where everything is needed', () => {
    const caseData = plainCase();
    expect(shrunk(caseData, (smaller) => sizeOf(smaller) === sizeOf(caseData))).toEqual(caseData);
  });
});

test('the size counts fields and the items of lists', () => {
  expect(sizeOf(aCase())).toBe(0);
  expect(sizeOf(aCase({ lesion: { vessel: 'lad', uncrossable: false } }))).toBe(2);
  expect(sizeOf(aCase({ imaging: { modalities: ['oct', 'ivus'] }, patient: { allergies: [] } }))).toBe(4);
});
