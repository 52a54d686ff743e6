import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALLOWED_LICENCES, licenceProblems, lockProblems, shippedPackages } from '../../scripts/supply/packages.mjs';

type Entry = {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
};
const lock = (): { packages: Record<string, Entry> } => JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** The lock with one entry changed. */
function changed(path: string, change: Partial<Entry>) {
  const one = lock();
  const entry = one.packages[path];
  if (!entry) throw new Error(`no ${path} in the lock`);
  one.packages[path] = { ...entry, ...change };
  return one;
}

describe('what ships', () => {
  test('is what the project depends on, what that needs, and the tools that leave code in the build', () => {
    const packages = shippedPackages(lock());
    const names = packages.map(({ name }) => name);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'scheduler', 'moo', 'workbox-window']));
    expect(names).not.toContain('vitest');
    expect(packages.find(({ name }) => name === 'react-dom')?.needs).toEqual([expect.stringMatching(/^scheduler@\d/)]);
  });

  test('finds the copy that a package has to itself', () => {
    const one = changed('node_modules/react-dom', { dependencies: { scheduler: '*' } });
    one.packages['node_modules/react-dom/node_modules/scheduler'] = { version: '9.9.9', license: 'MIT' };
    const packages = shippedPackages(one);
    expect(packages.filter(({ name }) => name === 'scheduler').map(({ version }) => version)).toEqual(['9.9.9']);
  });

  test('is not guessed where the lock does not have it', () => {
    const one = changed('node_modules/react-dom', { dependencies: { absent: '*' } });
    expect(() => shippedPackages(one)).toThrow('absent, needed by node_modules/react-dom, is not in the lock file');
  });

  test('has a licence that is allowed, each package of it', () => {
    const packages = shippedPackages(lock());
    expect(packages.length).toBeGreaterThan(10);
    expect(licenceProblems(packages)).toEqual([]);
  });

  test.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'SEE LICENSE IN LICENSE.md', 'MIT OR GPL-2.0-only', ''])(
    'under the licence "%s" is refused',
    (license) => {
      expect(ALLOWED_LICENCES).not.toContain(license);
      expect(licenceProblems(shippedPackages(changed('node_modules/scheduler', { license })))).toEqual([
        expect.stringMatching(`^scheduler@.* has the licence "${license}"`),
      ]);
    },
  );
});

describe('the lock file', () => {
  test('holds every package to a hash, takes all from one registry, and runs nothing at install', () => {
    const one = lock();
    expect(Object.keys(one.packages).length).toBeGreaterThan(500);
    expect(lockProblems(one)).toEqual([]);
  });

  test.each<[string, Partial<Entry>, string]>([
    ['no hash', { integrity: '' }, 'is not held to a SHA-512 hash'],
    ['a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'is not held to a SHA-512 hash'],
    ['another place', { resolved: 'https://other.example/idb.tgz' }, 'comes from https://other.example/idb.tgz'],
    ['a git repository', { resolved: 'git+ssh://git@other.example/idb.git' }, 'comes from git+ssh'],
    ['a script', { hasInstallScript: true }, 'runs a script while it is installed'],
  ])('with %s is refused', (_what, change, says) => {
    expect(lockProblems(changed('node_modules/idb', change))).toEqual([
      expect.stringContaining(`node_modules/idb ${says}`),
    ]);
  });
});
