import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): ReadonlyMap<string, string> {
  // A sheet of paper is light on a dark screen too: its theme is not the root's.
  const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
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

const ROOMS = ['app', 'features', 'ui', 'wording'].map((room) => new URL(`../../src/${room}/`, import.meta.url));

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, room), 'utf8')),
);

/** The colours that the screen's files ask for after this prefix. */
function used(prefix: string): readonly string[] {
  const names = [...tokensOf('dark').keys()].filter((name) => !SPACES.has(name));
  return names.filter((name) =>
    sources.some((source) => new RegExp(`(?<![\\w-])${prefix}-${name}(?![\\w-])`).test(source)),
  );
}

const SPACES = new Set(['target']);

describe('the pairs that are computed are all that the screen uses', () => {
  test('text: every colour of a text is measured on every ground', () => {
    expect(used('text').filter((name) => !TEXT.includes(name) && name !== 'accent-ink')).toEqual([]);
  });

  test('ground: every ground is measured under every text', () => {
    const measured = [...SURFACES, ...SOFT];
    // The accent is the ground of one text only, and hairlines and the marks of progress carry none.
    expect(used('bg').filter((name) => !measured.includes(name) && !['accent', 'line'].includes(name))).toEqual([]);
  });

  test('edge: every edge of a control or a mark is measured', () => {
    const measured = ['line-strong', 'accent', 'ok', 'warn', 'stop', 'info'];
    expect(used('border').filter((name) => !measured.includes(name) && name !== 'line')).toEqual([]);
    // In a pictogram a gap is drawn in the ground's own colour.
    expect(used('stroke').filter((name) => !measured.includes(name) && name !== 'raised')).toEqual([]);
  });

  test('no text is made fainter than its token', () => {
    const fainter = sources.flatMap((source) =>
      [...source.matchAll(/(?<![\w:-])(?:text-[\w-]+\/\d+|opacity-\d+)/g)].map(String),
    );
    expect(fainter).toEqual([]);
  });
});
