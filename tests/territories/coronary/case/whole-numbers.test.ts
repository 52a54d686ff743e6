import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberSpec } from '../../../../src/case-file/field-spec.ts';
import { parseNumberEntry } from '../../../../src/case-file/number-entry.ts';
import { FIELD_PATHS, FIELDS, type NumberFieldPath } from '../../../../src/territories/coronary/case/fields.ts';
import { parseCase, parseCaseText } from '../../../../src/territories/coronary/case/parse-case.ts';
import { FIRST_VERSION, SCHEMA_VERSION, since } from '../../../../src/territories/coronary/case/versions.ts';
import { faultText } from '../../../fixtures/fault-file.ts';

const spec = (path: NumberFieldPath): NumberSpec => FIELDS[path];
const WHOLE = (FIELD_PATHS as readonly NumberFieldPath[]).filter((path) => spec(path).integer);

/** The numbers next to one, as the machine counts them. */
function neighbours(value: number): number[] {
  if (value === 0) return [5e-324, 1e-17];
  const bits = new BigInt64Array(1);
  const number = new Float64Array(bits.buffer);
  return [-1n, 1n].map((step) => {
    number[0] = value;
    bits[0] = (bits[0] ?? 0n) + step;
    return number[0] ?? value;
  });
}

const VERSIONS = Array.from({ length: SCHEMA_VERSION - FIRST_VERSION + 1 }, (_, n) => FIRST_VERSION + n);

function fromFile(path: NumberFieldPath, value: number, schemaVersion: number) {
  const { section, key } = FIELDS[path];
  const read = parseCase({ kind: 'isr-case', schemaVersion, [section]: { [key]: value } });
  return read.ok ? 'taken' : read.issues.map(({ path: at, code }) => `${at} ${code}`).join();
}

function typed(path: NumberFieldPath, value: number) {
  const entry = parseNumberEntry(path, spec(path), value.toFixed(20));
  return entry.ok ? 'taken' : `${path} ${entry.issue.code}`;
}

describe('a whole number', () => {
  test('is asked for in more than one field', () => {
    expect(WHOLE).toEqual(['stent.layers', 'history.priorTreatments']);
  });

  test('is itself alone: the number next to it is refused, from a file of any version and from the keyboard', () => {
    for (const path of WHOLE) {
      const [min, max] = spec(path).hard;
      for (let whole = min; whole <= max; whole++) {
        const versions = VERSIONS.filter((version) => since(path) <= version);
        for (const version of versions) expect(fromFile(path, whole, version)).toBe('taken');
        for (const near of neighbours(whole).filter((each) => each > min && each < max)) {
          expect([near, ...versions.map((version) => fromFile(path, near, version))]).toEqual([
            near,
            ...versions.map(() => `${path} not-an-integer`),
          ]);
        }
      }
    }
  });

  test('is what a file and the keyboard agree on, for any number in the range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WHOLE).chain((path) => {
          const [min, max] = spec(path).hard;
          return fc.tuple(fc.constant(path), fc.double({ min, max, noNaN: true }));
        }),
        ([path, value]) => {
          const expected = Number.isInteger(value) ? 'taken' : `${path} not-an-integer`;
          expect(fromFile(path, value, SCHEMA_VERSION)).toBe(expected);
          // What is typed is decimal: only what survives being written out is the same number.
          if (Number(value.toFixed(20)) === value) expect(typed(path, value)).toBe(expected);
        },
      ),
    );
  });

  test('a registry that computes its layers is told which figure is none', () => {
    const read = parseCaseText(faultText('layers-one-ulp-below-3.json'));
    expect(!read.ok && read.issues.map(({ message }) => message)).toEqual([
      'stent.layers: 2.9999999999999996 is not a whole number (1-5)',
    ]);
    const lines = faultText('layers-near-whole.ndjson').trim().split('\n');
    expect(lines.map((line) => parseCaseText(line).ok)).toEqual(lines.map(() => false));
  });
});
