import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer } from '../fixtures/ask.ts';
import { NO_BALLOON, plainWith } from '../fixtures/what-blocks.ts';
import { plainBms } from '../territories/coronary/fixtures/a-case.ts';

const LATE_DIFFUSE: CaseSections = {
  stent: { monthsSinceImplant: 40 },
  lesion: { pattern: 'diffuse-intrastent', lengthMm: 20 },
  imaging: { neoatherosclerosis: 'non-calcific' },
};
const LARGE: CaseSections = { lesion: { referenceDiameterMm: 3.5 } };
const BRANCHED: CaseSections = { lesion: { sideBranch: 'present' } };
const LEFT_MAIN: CaseSections = { lesion: { vessel: 'left-main' } };

describe('an agreement that would be clear is contested beside', () => {
  it.each<[string, readonly CaseSections[]]>([
    ['C2', [{ patient: { highBleedingRisk: true } }]],
    ['C2', [{ patient: { dapt: 'short-only' } }]],
    ['C4', [{ stent: { layers: 2 } }]],
    ['C5', [LARGE, BRANCHED]],
    ['C6', [LATE_DIFFUSE, { stent: { layers: 3 } }]],
    ['C7', [{ patient: { dapt: 'not-possible' } }]],
    ['C7', [{ patient: { dapt: 'not-possible' }, stent: { layers: 3 } }]],
    ['C10', [LEFT_MAIN]],
    ['C12', [{ patient: { allergies: ['metal'] } }]],
    ['C12', [{ patient: { allergies: ['metal'] }, setting: { guideline: 'acc-2021' } }]],
  ])('%s: %j', (conflict, changes) => {
    const { device, conflicts } = answer(plainWith(...changes));
    expect(conflicts).toContain(conflict);
    expect(device).toMatchObject({ status: 'intended', agreement: 'contested' });
    expect(device.choice).toHaveLength(1);
  });

  it('C6 in two layers, which are disputed already', () => {
    expect(answer(plainWith(LATE_DIFFUSE, { stent: { layers: 2 } })).conflicts).toEqual(['C4', 'C6']);
  });

  it('an aneurysm, which is no conflict', () => {
    const { device, conflicts } = answer(plainWith({ imaging: { aneurysm: true } }));
    expect(conflicts).toEqual([]);
    expect(device.agreement).toBe('contested');
  });

  it('a conflict also where the lab leaves no other device', () => {
    expect(answer(plainWith(NO_BALLOON)).device.agreement).toBe('clear');
    expect(answer(plainWith(NO_BALLOON, { patient: { highBleedingRisk: true } })).device.agreement).toBe('contested');
  });
});

describe('it stays clear', () => {
  it.each<[string, readonly CaseSections[]]>([
    ['in a large vessel without a side branch', [LARGE]],
    ['with a side branch in a smaller vessel', [BRANCHED]],
    ['with late diffuse neoatherosclerosis in one layer', [LATE_DIFFUSE]],
    ['in three layers without it', [{ stent: { layers: 3 } }]],
    ['in a protected left main', [LEFT_MAIN, { lesion: { leftMainProtected: true } }]],
    ['in three layers with a high bleeding risk', [{ stent: { layers: 3 }, patient: { highBleedingRisk: true } }]],
    ['beside C8: outside a label', [{ setting: { region: 'us' } }]],
    ['beside C9: exactly on a boundary', [{ stent: { monthsSinceImplant: 12 } }]],
    ['beside C11: acute with a negative FFR', [{ patient: { presentation: 'acs', ffr: 0.9 } }]],
    ['in an allergy to contrast', [{ patient: { allergies: ['contrast'] } }]],
  ])('%s', (title, changes) => {
    const { device, conflicts } = answer(plainWith(...changes));
    expect(device.agreement).toBe('clear');
    expect(conflicts).toEqual(/C\d+/.exec(title)?.slice(0, 1) ?? []);
  });

  it('in a metal allergy where no class I speaks for a DES', () => {
    const { device, conflicts } = answer(plainBms({ patient: { allergies: ['metal'] } }));
    expect(device).toMatchObject({ choice: ['dcb'], agreement: 'clear' });
    expect(conflicts).toEqual([]);
  });
});
