import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { atlasPlates } from '../../../src/territories/coronary/atlas.ts';
import { classifications } from '../../../src/territories/coronary/classifications.ts';
import { sourceById } from '../../../src/territories/coronary/sources.ts';
import { rulesUsing } from '../../../src/wording/rules-using.ts';

const texts: Readonly<Record<string, string>> = en;

describe('the atlas', () => {
  test('has a plate for every way in which a restenosis is read', () => {
    expect(atlasPlates.map(({ id }) => id)).toEqual([
      'mehran',
      'waksman',
      'oct-tissue',
      'expansion',
      'ivus-oct',
      'nhlbi',
      'timi',
    ]);
  });

  test.each(['mehran', 'waksman', 'oct-tissue', 'nhlbi', 'timi'])('shows every type of %s', (id) => {
    const plate = atlasPlates.find((one) => one.id === id);
    const known = classifications.find((one) => one.id === id);
    expect(plate?.entries.map((entry) => entry.id)).toEqual(known?.entries.map((entry) => entry.id));
  });

  test.each(atlasPlates.map((plate) => [plate.id, plate] as const))(
    '%s: each type has a drawing, a definition and sources; each pitfall has a record',
    (id, { entries, pitfalls, lecture }) => {
      expect(pitfalls.length).toBeGreaterThan(0);
      for (const part of ['title', 'about']) expect(texts[`atlas.${id}.${part}`]).toBeTruthy();
      if (lecture) expect(texts[lecture]).toBeTruthy();
      for (const entry of entries) {
        expect(texts[entry.text], entry.text).toBeTruthy();
        expect(texts[`atlas.name.${entry.id}`], entry.id).toBeTruthy();
        expect(entry.sources.length, entry.id).toBeGreaterThan(0);
        // What was not found is drawn by how it is used here, or not at all; everything else has a drawing.
        if (entry.verification !== 'not-found') expect(entry.drawn, entry.id).not.toBeNull();
        for (const { source } of entry.sources) expect(sourceById(source), source).toBeDefined();
      }
      for (const pitfall of pitfalls) {
        expect(texts[`atlas.${id}.pitfall.${pitfall.id}`], pitfall.id).toBeTruthy();
        expect(pitfall.sources.length).toBeGreaterThan(0);
      }
    },
  );

  test('gives no figure of its own for what was not found', () => {
    for (const { entries } of atlasPlates)
      for (const { id, text, verification, threshold } of entries)
        if (verification === 'not-found') {
          expect(threshold, id).toBeUndefined();
          expect((texts[text] ?? '').replace(/Grade \d|\b0\b/g, ''), text).not.toMatch(/\d/);
        }
  });
});

describe('the rules that use a type', () => {
  test('are found by what their conditions look at', () => {
    expect(rulesUsing([{ fact: 'preparation.dissection', value: 'c' }])).toEqual(['P21', 'G8']);
    expect(rulesUsing([{ fact: 'mehranGroup', value: 'II' }])).not.toContain('D8');
    expect(rulesUsing([{ fact: 'mehranGroup', value: 'III' }])).not.toEqual(
      rulesUsing([{ fact: 'mehranGroup', value: 'II' }]),
    );
  });

  test('are found through named conditions and limits', () => {
    expect(rulesUsing([{ fact: 'expansionAfterPercent' }])).toContain('G7');
    expect(rulesUsing([{ fact: 'layersCounted', value: 3 }])).toContain('D3');
    expect(rulesUsing([{ fact: 'layersCounted', value: 1 }])).not.toContain('D3');
  });

  test('are none where nothing is looked at', () => {
    expect(rulesUsing([])).toEqual([]);
  });
});
