import { beforeEach, expect, test, vi } from 'vitest';
import type { Build } from '../../../src/app/update/build.ts';
import { buildBefore } from '../../../src/app/update/last-build.ts';

const build = (appVersion: string): Build => ({ appVersion, knowledgeVersion: '2026.11', rules: { D1: appVersion } });
beforeEach(() => localStorage.clear());

test('another build than last time is told once, the first and the same one never', () => {
  expect(buildBefore(build('0.1.0'))).toBeNull();
  expect(buildBefore(build('0.1.0'))).toBeNull();
  expect(buildBefore(build('0.2.0'))).toEqual(build('0.1.0'));
  expect(buildBefore(build('0.2.0'))).toBeNull();
});

test('a build of which only the example cases were counted again is the same build', () => {
  const impact = { from: '2026.10', changed: 12, of: 20_000 };
  expect(buildBefore({ ...build('0.1.0'), impact })).toBeNull();
  expect(buildBefore({ ...build('0.1.0'), impact: { ...impact, changed: 13 } })).toBeNull();
  expect(buildBefore(build('0.1.0'))).toBeNull();
});

test('what cannot be read, or a browser that stores nothing, is no build', () => {
  localStorage.setItem('relumen.build', '{');
  expect(buildBefore(build('0.1.0'))).toBeNull();
  const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(buildBefore(build('0.2.0'))).toBeNull();
  refused.mockRestore();
});
