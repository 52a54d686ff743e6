import { describe, expect, it } from 'vitest';
import type { Patient } from '../../../../src/territories/coronary/types/case-data.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const of = (patient: Patient) => answer(aCase({ patient })).classification.ischaemia;

describe('ischaemia', () => {
  it.each<[string, Patient, 'proven' | 'excluded' | null]>([
    ['FFR 0.79', { ffr: 0.79 }, 'proven'],
    ['FFR exactly 0.80', { ffr: 0.8 }, 'proven'],
    ['FFR 0.81', { ffr: 0.81 }, 'excluded'],
    ['iFR 0.88', { ifr: 0.88 }, 'proven'],
    ['iFR exactly 0.89', { ifr: 0.89 }, 'proven'],
    ['iFR 0.90', { ifr: 0.9 }, 'excluded'],
    ['both negative', { ffr: 0.9, ifr: 0.95 }, 'excluded'],
    ['both positive', { ffr: 0.7, ifr: 0.8 }, 'proven'],
    ['FFR positive, iFR negative', { ffr: 0.78, ifr: 0.92 }, 'proven'],
    ['FFR negative, iFR positive', { ffr: 0.84, ifr: 0.87 }, 'proven'],
    ['a positive non-invasive test alone', { nonInvasiveIschaemia: 'positive' }, 'proven'],
    ['a negative non-invasive test alone excludes nothing', { nonInvasiveIschaemia: 'negative' }, null],
    ['a non-invasive test not done', { nonInvasiveIschaemia: 'not-done' }, null],
    ['no test', {}, null],
    [
      'a negative wire against a positive non-invasive test',
      { ffr: 0.9, nonInvasiveIschaemia: 'positive' },
      'excluded',
    ],
    ['a positive wire against a negative non-invasive test', { ifr: 0.8, nonInvasiveIschaemia: 'negative' }, 'proven'],
  ])('%s', (_, patient, expected) => {
    expect(of(patient)).toBe(expected);
  });

  it.each<[string, Patient, boolean]>([
    ['FFR positive, iFR negative', { ffr: 0.8, ifr: 0.9 }, true],
    ['FFR negative, iFR positive', { ffr: 0.81, ifr: 0.89 }, true],
    ['both at their limits', { ffr: 0.8, ifr: 0.89 }, false],
    ['both just above', { ffr: 0.81, ifr: 0.9 }, false],
  ])('%s: a caution names both: %s', (_, patient, expected) => {
    const named = answer(aCase({ patient })).cautions.map(({ fields }) => fields.join());
    expect(named.includes('patient.ffr,patient.ifr')).toBe(expected);
  });
});
