import { describe, expect, test, vi } from 'vitest';
import { type Build, changedRules, ofThisPage, readBuild, thisBuild } from '../../../src/app/update/build.ts';
import { APP_VERSION } from '../../../src/app/version.ts';
import { impact as measured } from '../../../src/territories/coronary/impact.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';

const build = (rules: Record<string, string>): Build => ({ appVersion: '1.0.0', knowledgeVersion: '2026.01', rules });

describe('what a build says of itself', () => {
  test('holds its versions and a fingerprint of every rule', () => {
    const here = thisBuild();
    expect([here.appVersion, here.knowledgeVersion]).toEqual([APP_VERSION, knowledge.version]);
    expect(Object.keys(here.rules)).toEqual(knowledge.rules.map(({ id }) => id));
    expect(readBuild(JSON.parse(JSON.stringify(here)))).toEqual(here);
  });

  test.each([
    ['no answer', null],
    ['another message', { type: 'CACHE_UPDATED' }],
    ['a version that is no text', { ...build({}), appVersion: 2 }],
    ['a fingerprint that is no text', { ...build({}), rules: { D1: 1 } }],
  ])('is not understood from %s', (_what, said) => {
    expect(readBuild(said)).toBeNull();
  });

  test('holds what was measured of its own knowledge, and nothing that was measured of another', async () => {
    const { from, changed, of } = measured;
    expect(thisBuild().impact).toEqual({ from, changed, of });
    vi.resetModules();
    vi.doMock('../../../src/territories/coronary/impact.ts', () => ({ impact: { ...measured, to: '2020.01' } }));
    const { thisBuild: later } = await import('../../../src/app/update/build.ts');
    expect(later()).not.toHaveProperty('impact');
    vi.doUnmock('../../../src/territories/coronary/impact.ts');
  });

  const impact = { from: '2025.12', changed: 120, of: 20_000 };

  test('holds in how many example cases it answers otherwise', () => {
    expect(readBuild({ ...build({}), impact })).toEqual({ ...build({}), impact });
  });

  test.each([
    ['no number', { ...impact, changed: 'many' }],
    ['less than none', { ...impact, changed: -1 }],
    ['part of an answer', { ...impact, changed: 0.5 }],
    ['no cases', { ...impact, of: 0 }],
    ['more than there are', { ...impact, changed: 20_001 }],
    ['an unknown version', { ...impact, from: null }],
    ['a text', '12%'],
    ['nothing', null],
  ])('is understood without that number where it says %s', (_what, said) => {
    expect(readBuild({ ...build({ D1: 'a' }), impact: said })).toEqual(build({ D1: 'a' }));
  });

  test('may hold more than this version knows of', () => {
    expect(readBuild({ ...build({ D1: 'a' }), scripts: ['assets/index.js'] })).toEqual(build({ D1: 'a' }));
  });
});

test('rules that changed, are new or are gone count; the others do not', () => {
  const here = build({ D1: 'a', D2: 'b', D3: 'c' });
  expect(changedRules(here, here)).toEqual([]);
  expect(changedRules(here, build({ D1: 'a', D2: 'x', D4: 'd' }))).toEqual(['D2', 'D4', 'D3']);
});

describe('of what a worker says', () => {
  const said = { ...build({ D1: 'a' }), pages: { leg: build({ LD1: 'b' }) } };

  test('the page at the root takes what stands at once, as before there was another', () => {
    expect(readBuild(ofThisPage(said))).toEqual(build({ D1: 'a' }));
  });

  test('another page takes what stands under its name, and nothing from a worker that does not know it', async () => {
    vi.resetModules();
    vi.doMock('../../../src/territories/coronary/page.ts', () => ({ AT_ROOT: false, DOOR: 'leg' }));
    const { ofThisPage: there } = await import('../../../src/app/update/build.ts');
    expect(readBuild(there(said))).toEqual(build({ LD1: 'b' }));
    expect(there(build({ D1: 'a' }))).toBeUndefined();
    expect(there(null)).toBeUndefined();
    vi.doUnmock('../../../src/territories/coronary/page.ts');
  });
});
