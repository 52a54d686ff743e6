import '../../../src/i18n/with-fhir.ts';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../fixtures/documents.ts';
import { Bundle, DEFECTS } from '../../fixtures/fhir-gate/defects.ts';
import { found } from '../../fixtures/fhir-gate/gate.ts';
import { fullCase } from '../../territories/coronary/fixtures/full-case.ts';

const clean = JSON.stringify(documentOf(fullCase()));

describe('the gate of validators', () => {
  test('finds nothing in a clean document (control)', () => {
    expect(found(new Bundle(clean).json)).toEqual({});
  });

  test('is tried with all 26 defects', () => {
    expect(new Set(DEFECTS.map(({ id }) => id)).size).toBe(26);
  });

  test.each(DEFECTS.map((defect) => [`${defect.id} ${defect.what}`, defect] as const))(
    'notices %s',
    (_name, defect) => {
      const bundle = new Bundle(clean);
      defect.damage(bundle);
      expect(JSON.stringify(bundle.json)).not.toBe(clean);
      expect(Object.keys(found(bundle.json)).sort()).toEqual(expect.arrayContaining([...defect.caughtBy].sort()));
    },
  );

  test('notices the mapping that points a restenosis at the thrombosis', () => {
    const mapped = clean.replaceAll('100013013', '100013014');
    expect(mapped).not.toBe(clean);
    expect(found(JSON.parse(mapped)).own).toBe('the code 100013014 of a thrombosis');
  });
});
