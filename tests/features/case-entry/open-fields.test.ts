import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import { nextOpenField, openFields } from '../../../src/features/case-entry/open-fields.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { aCase, changed } from '../../territories/coronary/fixtures/a-case.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';

const resultOf = (id: string) => inspect(vignette(id).case, knowledge, DEFAULT_SETTINGS).result;

describe('open fields', () => {
  test('are what the engine says could change the plan, in its order: what any choice needs comes first', () => {
    const open = openFields(resultOf('V23'));
    expect(new Set(open.slice(0, 2))).toEqual(new Set(['stent.layers', 'stent.type']));
    const { missing } = resultOf('V23');
    expect(missing.some(({ couldChange }) => !couldChange)).toBe(true);
    expect(open).toEqual(missing.filter(({ couldChange }) => couldChange).map(({ field }) => field));
  });

  test('are none that a wire would have to pass an occlusion for', () => {
    const stenosed = aCase({ stent: { type: 'des', layers: 1 }, lesion: { stenosisPercent: 90, timiFlow: 2 } });
    const occluded = changed(stenosed, { lesion: { timiFlow: 0 } });
    const askedIn = (each: CaseData) => openFields(inspect(each, knowledge, DEFAULT_SETTINGS).result);
    expect(askedIn(stenosed)).toContain('patient.ffr');
    expect(askedIn(occluded)).not.toContain('patient.ffr');
    expect(askedIn(occluded)).not.toContain('patient.ifr');
  });

  test('a final answer may leave none', () => {
    expect(openFields(resultOf('V21'))).toEqual([]);
  });
});

describe('next open field', () => {
  const open = ['stent.type', 'patient.ffr', 'imaging.thrombus'] as const;

  test('is the first that was not passed over', () => {
    expect(nextOpenField(open, [])).toBe('stent.type');
    expect(nextOpenField(open, ['stent.type'])).toBe('patient.ffr');
    expect(nextOpenField(open, ['stent.type', 'imaging.thrombus'])).toBe('patient.ffr');
  });

  test('begins again when all have had their turn', () => {
    expect(nextOpenField(open, [...open])).toBe('stent.type');
  });

  test('is not the one that has the focus, unless it is the only one', () => {
    expect(nextOpenField(open, [], 'stent.type')).toBe('patient.ffr');
    expect(nextOpenField(open, [...open], 'stent.type')).toBe('patient.ffr');
    expect(nextOpenField(['stent.type'], [], 'stent.type')).toBe('stent.type');
  });

  test('is none when nothing is open', () => {
    expect(nextOpenField([], ['stent.type'])).toBeUndefined();
  });
});
