import '../../../src/i18n/with-bulk.ts';
import { expect, test } from 'vitest';
import { layoutOf, svgOf } from '../../../src/features/registry/bars.ts';

const BARS = [
  { label: 'Mechanical', compared: 4, same: 1 },
  { label: 'Not <known> & "odd"', compared: 0, same: 0 },
];

test('a bar is as long as its share; where nothing could be compared there is none', () => {
  const [quarter, none] = layoutOf(BARS).bars;
  expect((quarter?.same.width ?? 0) / ((quarter?.same.width ?? 0) + (quarter?.other.width ?? 0))).toBe(0.25);
  expect(quarter?.figures).toBe('25% (1 of 4)');
  expect([none?.same.width, none?.other.width, none?.figures]).toEqual([0, 0, '– (0 of 0)']);
});

test('the saved picture is one document with its title, its legend and every figure', () => {
  const svg = svgOf('Done as planned', 'Plans of knowledge 2026.12', BARS);
  expect(svg).toContain('Not &lt;known&gt; &amp; &quot;odd&quot;');
  for (const words of ['Done as planned', 'as planned', 'otherwise', '25% (1 of 4)', 'Plans of knowledge 2026.12']) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toMatch(/script|href|NaN|undefined/);
});
