import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageOf, withoutNotice } from '../../scripts/notices-plugin.ts';
import { billOf, hexOf } from '../../scripts/supply/bill.mjs';
import { namesIn, noticesText } from '../../scripts/supply/notices.mjs';
import { BILL, NOTICES, written } from '../../scripts/supply/written.mjs';

describe('the bill of materials', () => {
  test(`${BILL} and ${NOTICES} are what the lock file says today: npm run sbom`, () => {
    const { bill, notices } = written();
    expect(readFileSync(BILL, 'utf8') === bill).toBe(true);
    expect(readFileSync(NOTICES, 'utf8') === notices).toBe(true);
  });

  test('names each package once, with its hash and licence, and nothing that changes from run to run', () => {
    const { packages, bill } = written();
    const { components, dependencies, serialNumber, metadata } = JSON.parse(bill);
    expect(components).toHaveLength(packages.length);
    for (const { hashes, licenses, purl } of components) {
      expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
      expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0].license.id).toMatch(/./);
    }
    const refs = new Set(dependencies.map(({ ref }: { ref: string }) => ref));
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
  });

  test('writes a hash as hexadecimal, a scope as an address', () => {
    const integrity = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`;
    expect(hexOf(integrity)).toBe('ab'.repeat(64));
    const one = { name: '@a/b', version: '1.0.0', license: 'MIT', integrity, direct: true, needs: [] };
    const { components } = billOf({ name: 'x', version: '1.0.0', license: 'MIT', description: '' }, [one]);
    expect(components[0]?.purl).toBe('pkg:npm/%40a/b@1.0.0');
  });
});

describe('the notices', () => {
  test('name every package that ships, and give a text with a copyright line for it', () => {
    const { packages, notices } = written();
    expect(namesIn(notices).sort()).toEqual(packages.map(({ name }) => name).sort());
    for (const part of notices.split(/^-{40}$/m).slice(1)) expect(part).toMatch(/copyright/i);
  });

  test('give a text that several share once', () => {
    const one = { version: '1.0.0', license: 'MIT', integrity: '', direct: true, needs: [] };
    const text = noticesText(
      [
        { ...one, name: 'a' },
        { ...one, name: 'b' },
      ],
      () => 'Copyright somebody',
    );
    expect(text.match(/Copyright somebody/g)).toHaveLength(1);
    expect(namesIn(text)).toEqual(['a', 'b']);
  });

  test('are missed by a build that takes code from elsewhere', () => {
    const { notices } = written();
    const modules = [
      '/x/node_modules/react/index.js',
      '/x/src/app/main.tsx',
      '\0vite/preload-helper.js',
      '/@vite-plugin-pwa/virtual:pwa-register/react',
    ];
    expect(withoutNotice(modules, notices)).toEqual([]);
    expect(withoutNotice([...modules, '/x/node_modules/a/node_modules/@b/c/d.js', '\0made-up'], notices)).toEqual([
      '@b/c',
      'made-up',
    ]);
    expect(packageOf('C:\\x\\node_modules\\idb\\build\\index.js')).toBe('idb');
  });
});
