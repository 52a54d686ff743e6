import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../src/i18n/with-reasons.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { valueWords } from '../../src/features/plan/what-if/alternative-button.tsx';
import { expansionFigure, withUnit } from '../../src/i18n/field-texts.ts';
import { FIELD_PATHS, FIELDS, type NumberFieldPath } from '../../src/territories/coronary/case/fields.ts';
import { parseCaseText } from '../../src/territories/coronary/case/parse-case.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { derivedText } from '../../src/territories/coronary/entry/derived-text.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { thresholds } from '../../src/territories/coronary/thresholds.ts';
import { factValue } from '../../src/wording/fact-words.ts';
import { faultText } from '../fixtures/fault-file.ts';

const EXPANSIONS = ['expansionBeforePercent', 'expansionAfterPercent'] as const;
const ofExpansion = thresholds.filter(({ facts }) =>
  facts.some((fact) => (EXPANSIONS as readonly string[]).includes(fact)),
);
const figureIn = (words: string) => Number(/[\d.]+/.exec(words)?.[0]);

describe('a figure on the screen', () => {
  test('of an expansion is on the side of every limit on which the rules see the expansion', () => {
    // It is never rounded up to a ten, so a limit has to be one, and to belong to what lies above it.
    expect(ofExpansion.filter(({ value }) => value % 10 !== 0)).toEqual([]);
    expect(ofExpansion.map(({ boundaryBelongs }) => boundaryBelongs)).toEqual(ofExpansion.map(() => 'above'));
    expect(ofExpansion.length).toBeGreaterThan(1);
    const near = ofExpansion.flatMap(({ value }) => [value - 1e-6, value - 0.03, value - 0.05, value, value + 1e-6]);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...near), fc.double({ min: 1, max: 300, noNaN: true })), (percent) => {
        for (const fact of EXPANSIONS) {
          const shown = figureIn(factValue(fact, percent));
          expect(shown).toBe(expansionFigure(percent));
          for (const { value } of ofExpansion) expect([percent, shown < value]).toEqual([percent, percent < value]);
        }
      }),
    );
  });

  test('of an expansion is the nearest whole number, but for the ten that it has not reached', () => {
    expect([54.7, 54.4, 54.5, 79.9, 79.4, 80, 99.99, 186.7].map(expansionFigure)).toEqual([
      55, 54, 55, 79, 79, 80, 99, 187,
    ]);
  });

  test('of an expansion just below 80 % is not 80 %, beside the areas as in the reasons', () => {
    const read = parseCaseText(faultText('expansion-just-below-80.json'));
    if (!read.ok) throw new Error(read.issues[0]?.message);
    const result = evaluate(read.case, knowledge, DEFAULT_SETTINGS);
    const words = derivedText('imaging.referenceLumenAreaMm2', { caseData: read.case, result });
    expect(words).toMatch(/^Expansion 79%/);
    expect(factValue('expansionBeforePercent', result.classification.expansionPercent)).toBe('79%');
  });

  test('of a field is the number itself, wherever a rule may ask on which side of a limit it lies', () => {
    const limits = thresholds.flatMap(({ facts, value }) =>
      facts.flatMap((fact) =>
        (FIELD_PATHS as readonly string[]).includes(fact) ? [{ path: fact as NumberFieldPath, value }] : [],
      ),
    );
    expect(limits.length).toBeGreaterThan(5);
    for (const { path, value } of limits) {
      for (const near of [value - 0.001, value + 0.001, value * (1 - 2 ** -52), value * (1 + 2 ** -52)]) {
        if (near === value) continue;
        for (const words of [factValue(path, near), withUnit(near, null), valueWords(path, near)])
          expect([path, figureIn(words)]).toEqual([path, near]);
      }
    }
    expect(FIELDS['imaging.minStentAreaMm2'].kind).toBe('number');
  });
});
