import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = css.split(`:root[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'ink-muted', 'accent', 'ok', 'warn', 'stop', 'info'];
const SURFACES = ['canvas', 'surface', 'raised'];
const SOFT = ['accent-soft', 'ok-soft', 'warn-soft', 'stop-soft', 'info-soft'];

describe.each(['dark', 'light'])('%s theme', (theme) => {
  const tokens = tokensOf(theme);
  const ratio = (a: string, b: string) => contrast(tokens.get(a) ?? '#000000', tokens.get(b) ?? '#000000');

  test.each([...SURFACES, ...SOFT])('every text colour is readable on %s', (surface) => {
    for (const text of TEXT) expect(ratio(text, surface), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SURFACES)('the edge of a control stands out from %s', (surface) => {
    for (const edge of ['line-strong', 'accent', 'ok', 'warn', 'stop', 'info'])
      expect(ratio(edge, surface), `${edge} on ${surface}`).toBeGreaterThanOrEqual(3);
  });

  test('the ink on the accent is readable', () => {
    expect(ratio('accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5);
  });
});
