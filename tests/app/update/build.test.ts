import { describe, expect, test } from 'vitest';
import { type Build, changedRules, readBuild, thisBuild } from '../../../src/app/update/build.ts';
import { APP_VERSION } from '../../../src/app/version.ts';
import { knowledge } from '../../../src/knowledge/knowledge.ts';

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

  test('may hold more than this version knows of', () => {
    expect(readBuild({ ...build({ D1: 'a' }), scripts: ['assets/index.js'] })).toEqual(build({ D1: 'a' }));
  });
});

test('rules that changed, are new or are gone count; the others do not', () => {
  const here = build({ D1: 'a', D2: 'b', D3: 'c' });
  expect(changedRules(here, here)).toEqual([]);
  expect(changedRules(here, build({ D1: 'a', D2: 'x', D4: 'd' }))).toEqual(['D2', 'D4', 'D3']);
});
