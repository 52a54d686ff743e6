import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importsOf, measured, precachedBy, scriptsOf, stylesOf, table } from '../../scripts/size/measure.mjs';

const html = `<link rel="icon" href="/icon.svg" /><script type="module" crossorigin src="/assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/shared-2.js"><link rel="stylesheet" crossorigin href="/assets/a.css">`;

test('a page’s scripts are those it names and preloads; its styles are its stylesheets', () => {
  expect(scriptsOf(html)).toEqual(['assets/index-1.js', 'assets/shared-2.js']);
  expect(stylesOf(html)).toEqual(['assets/a.css']);
});

test('what is imported at once counts, what is imported later does not', () => {
  const code = 'import{a as b}from"./shared.js";import"./side.js";const later=()=>import("./room.js");';
  expect(importsOf(code, 'assets/index.js')).toEqual(['assets/shared.js', 'assets/side.js']);
});

test('a service worker’s list of files', () => {
  expect(precachedBy('e.precacheAndRoute([{url:"a.js",revision:null},{"url":"b.json","revision":"1"}],{})')).toEqual([
    'a.js',
    'b.json',
  ]);
});

describe('a build', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relumen-size-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(
      join(folder, 'index.html'),
      '<script src="/assets/index.js"></script><link rel="stylesheet" href="/a.css">',
    );
    writeFileSync(join(folder, 'a.css'), 'a{}');
    writeFileSync(join(folder, 'assets/index.js'), `import"./shared.js";${' '.repeat(5000)}`);
    writeFileSync(join(folder, 'assets/shared.js'), 'x'.repeat(3000));
    writeFileSync(join(folder, 'picture.png'), 'x'.repeat(2000));
    writeFileSync(join(folder, 'sw.js'), '[{url:"picture.png"},{url:"assets/shared.js"}]');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const budget = (files: 'initial-scripts' | 'precached', as: 'gzip' | 'raw', limitKb: number) =>
    [{ what: 'it', files, as, limitKb, note: '' }] as const;

  test('is measured with all that its first script imports', () => {
    expect(measured(budget('initial-scripts', 'raw', 9), folder)).toEqual([
      { what: 'it', files: 2, sizeKb: 8.02, limitKb: 9, ok: true },
    ]);
  });

  test('above its budget is not well, and the table says by how much', () => {
    const rows = measured(budget('initial-scripts', 'raw', 8), folder);
    expect(rows).toMatchObject([{ ok: false }]);
    expect(table(rows)).toBe('✗  it  2 files  8.0 kB  of 8.0 kB  0.0 kB too much');
    expect(table(measured(budget('initial-scripts', 'raw', 5), folder))).toContain('3.0 kB too much');
  });

  test('is transferred compressed, but for its pictures', () => {
    const [row] = measured(budget('precached', 'gzip', 10), folder);
    expect(row?.sizeKb).toBeGreaterThan(2);
    expect(row?.sizeKb).toBeLessThan(2.1);
  });

  test('of another shape is an error, not a size of nothing', () => {
    writeFileSync(join(folder, 'sw.js'), 'nothing here');
    expect(() => measured(budget('precached', 'raw', 10), folder)).toThrow(/no file found for "it"/);
  });
});
