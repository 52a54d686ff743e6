import '../../../src/i18n/with-bulk.ts';
import { describe, expect, test } from 'vitest';
import { matched, proposed, readableColumns } from '../../../src/interop/bulk/column-map.ts';
import { COLUMNS } from '../../../src/interop/csv/table.ts';

describe('the columns of a file', () => {
  test('are all found in a file of our own; what is derived or planned is not read', () => {
    const { at, unmatched } = matched(COLUMNS);
    expect([...at.keys()].sort()).toEqual(
      readableColumns()
        .map(({ column }) => column)
        .sort(),
    );
    expect(unmatched).toEqual([]);
  });

  test('go by the name that was given before one that only looks alike', () => {
    const { at, unmatched } = matched(['Stent type', 'Our stent', 'stent_layers'], { stent_type: 'Our stent' });
    expect([at.get('stent_type'), at.get('stent_layers')]).toEqual([1, 2]);
    expect(unmatched).toEqual(['Stent type']);
  });
});

describe('the wizard', () => {
  test('proposes by the words on the screen and the end of a name, each column once', () => {
    const names = proposed(['Stent type', 'Diameter stenosis', 'length_mm', 'eGFR (ml/min)', 'Name', 'egfr 2']);
    expect(names).toEqual({
      lesion_stenosis_percent: 'Diameter stenosis',
      lesion_length_mm: 'length_mm',
      patient_egfr: 'eGFR (ml/min)',
    });
  });

  test('keeps what was said before', () => {
    expect(proposed(['x', 'y'], { stent_type: 'x' })).toEqual({ stent_type: 'x' });
  });
});
