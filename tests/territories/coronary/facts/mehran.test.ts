import { describe, expect, it } from 'vitest';
import { mehranClass, mehranGroup } from '../../../../src/territories/coronary/facts/mehran.ts';
import type { Lesion } from '../../../../src/territories/coronary/types/case-data.ts';
import type { MehranClass, MehranGroup } from '../../../../src/territories/coronary/types/facts.ts';
import { PATTERNS } from '../../../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const classOf = (lesion: Lesion) => answer(aCase({ lesion })).classification.mehran;

describe('Mehran’s class', () => {
  it('of each pattern, as the case model lists them', () => {
    expect(PATTERNS.map((pattern) => classOf({ pattern }))).toEqual(['IA', 'IB', 'IC', 'ID', 'II', 'III', 'IV']);
  });

  it.each<[string, Lesion, MehranClass | null]>([
    ['occluded', { timiFlow: 0 }, 'IV'],
    ['occluded, whatever the length', { timiFlow: 0, lengthMm: 8, extendsBeyondStent: false }, 'IV'],
    ['100 %, flow not entered', { stenosisPercent: 100, lengthMm: 8 }, 'IV'],
    ['100 % with flow', { stenosisPercent: 100, timiFlow: 2, lengthMm: 8 }, 'I'],
    ['8 mm, whether occluded not known', { lengthMm: 8 }, 'I'],
    ['20 mm beyond the stent, whether occluded not known', { lengthMm: 20, extendsBeyondStent: true }, 'III'],
    ['9.9 mm', { timiFlow: 3, lengthMm: 9.9 }, 'I'],
    ['exactly 10 mm', { timiFlow: 3, lengthMm: 10 }, 'I'],
    ['exactly 10 mm, beyond the stent', { timiFlow: 3, lengthMm: 10, extendsBeyondStent: true }, 'I'],
    ['10.1 mm, not beyond the stent', { timiFlow: 3, lengthMm: 10.1, extendsBeyondStent: false }, 'II'],
    ['10.1 mm, beyond the stent', { timiFlow: 3, lengthMm: 10.1, extendsBeyondStent: true }, 'III'],
    ['10.1 mm, extent not entered', { timiFlow: 3, lengthMm: 10.1 }, null],
    ['length not entered', { timiFlow: 3, extendsBeyondStent: true }, null],
    ['nothing entered', {}, null],
  ])('without a pattern: %s', (_, lesion, expected) => {
    expect(classOf(lesion)).toBe(expected);
  });

  it('the pattern counts, also against length and flow', () => {
    expect(classOf({ pattern: 'focal-edge', lengthMm: 40, timiFlow: 0 })).toBe('IB');
    expect(classOf({ pattern: 'occlusive', lengthMm: 5, timiFlow: 3 })).toBe('IV');
  });

  it('turns at the length it is given', () => {
    expect(mehranClass({ lengthMm: 12 }, false, 12)).toBe('I');
    expect(mehranClass({ lengthMm: 12, extendsBeyondStent: false }, undefined, 11)).toBe('II');
  });

  it('is unknown of a lesion of which nothing was entered', () => {
    expect(mehranClass(undefined, undefined, 10)).toBeUndefined();
    expect(mehranClass({}, undefined, 10)).toBeUndefined();
  });

  it.each<[MehranClass, MehranGroup]>([
    ['I', 'I'],
    ['IA', 'I'],
    ['IB', 'I'],
    ['IC', 'I'],
    ['ID', 'I'],
    ['II', 'II'],
    ['III', 'III'],
    ['IV', 'IV'],
  ])('%s belongs to class %s', (of, group) => expect(mehranGroup(of)).toBe(group));

  it('an unknown class belongs to none', () => expect(mehranGroup(undefined)).toBeUndefined());
});
