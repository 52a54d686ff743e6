import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-atlas.ts';
import { describe, expect, test } from 'vitest';
import { hasText, textOf } from '../../src/i18n/translate.ts';
import { atlasPlates } from '../../src/territories/limb/atlas.ts';
import { sourceById } from '../../src/territories/limb/sources.ts';
import { THRESHOLDS } from '../../src/territories/limb/thresholds.ts';
import { rulesUsing } from '../../src/wording/rules-using.ts';

describe('the atlas of the leg', () => {
  test('has a plate for Tosaka, WIfI and GLASS, with every class, grade and stage', () => {
    expect(atlasPlates.map(({ id, entries }) => [id, entries.length])).toEqual([
      ['tosaka', 3],
      ['wifi', 12],
      ['glass', 6],
    ]);
  });

  test.each(atlasPlates.map((plate) => [plate.id, plate] as const))(
    '%s: each has its name, its definition and a source read no further than that; each pitfall a record',
    (id, { entries, pitfalls }) => {
      for (const part of ['title', 'about']) expect(hasText(`atlas.${id}.${part}`), part).toBe(true);
      for (const entry of entries) {
        expect(hasText(entry.text), entry.text).toBe(true);
        expect(hasText(`atlas.name.${entry.id}`), entry.id).toBe(true);
        for (const { source } of entry.sources) expect(sourceById(source)?.verification).toBe(entry.verification);
        if (entry.threshold) expect(textOf(entry.text)).not.toContain(String(THRESHOLDS[entry.threshold].value));
      }
      expect(pitfalls.length).toBeGreaterThan(2);
      for (const pitfall of pitfalls) {
        expect(hasText(`atlas.${id}.pitfall.${pitfall.id}`), pitfall.id).toBe(true);
        for (const { source } of pitfall.sources) expect(sourceById(source), source).toBeDefined();
      }
    },
  );

  test('names the rules that look at each class', () => {
    const rulesOf = (fact: 'tosaka' | 'glassStage' | 'ischaemiaGrade', value: string | number) =>
      rulesUsing([{ fact, value }]);
    expect(rulesOf('tosaka', 'III')).toEqual(expect.arrayContaining(['LD4', 'LD7']));
    expect(rulesOf('tosaka', 'I')).not.toContain('LD7');
    expect(rulesOf('glassStage', 'III')).toContain('LD22');
    expect(rulesOf('glassStage', 'I')).not.toContain('LD22');
    expect(rulesOf('ischaemiaGrade', 3)).toContain('LI1');
  });
});
