import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clone, makeClone } from '../fixtures/clone.ts';
import { records } from '../fixtures/csv-rows.ts';
import { registryCases } from '../fixtures/registry-cases.ts';
import { fullCase } from '../territories/coronary/fixtures/full-case.ts';

let clone: Clone;
beforeAll(() => {
  clone = makeClone();
});
afterAll(() => clone.remove());

const run = (script: 'audit' | 'convert', args: readonly string[], input = '') =>
  spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], { cwd: clone.folder, input, encoding: 'utf8' });

const ndjson = registryCases(40)
  .map((one) => JSON.stringify(one))
  .join('\n');

describe('npm run convert', () => {
  test.each(['csv', 'csv-decimal-comma', 'fhir', 'cases'])('to %s and back to cases loses nothing', (form) => {
    const { status, stdout, stderr } = run('convert', [form], JSON.stringify(fullCase()));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const back = run('convert', ['cases'], stdout);
    const [line = ''] = back.stdout.split('\n');
    const { label, decision, stent, preparation, setting } = JSON.parse(line);
    const { label: l, decision: d, stent: s, preparation: p, setting: g } = fullCase();
    expect({ label, decision, stent, preparation, setting }).toEqual({
      label: l,
      decision: d,
      stent: s,
      preparation: p,
      setting: g,
    });
  });

  test('names what cannot be read, goes on with the rest, and says so by its status', () => {
    const { status, stdout, stderr } = run('convert', ['cases'], 'stent_type\nsteel\ndes\n');
    expect(status).toBe(1);
    expect(stderr).toBe('2: stent_type: "steel" is not one of bms, des, bvs, covered, unknown\n');
    expect(JSON.parse(stdout)).toMatchObject({ stent: { type: 'des' } });
  });

  test.each([[[]], [['pdf']], [['csv', 'a', 'b']]])('asked for %j says how it is done', (args) => {
    const { status, stdout, stderr } = run('convert', args, ndjson);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('convert -- csv|csv-decimal-comma|fhir|cases');
  });
});

describe('npm run audit', () => {
  const file = () => join(clone.temporary, 'registry.csv');
  beforeAll(() => writeFileSync(file(), run('convert', ['csv'], ndjson).stdout.replace(',lad,', ',LAD?,')));

  test('gives the numbers of a file, says what of it cannot be read, and writes the rows behind them', () => {
    const rows = join(clone.temporary, 'rows.csv');
    const { status, stdout } = run('audit', [file(), '--rows', rows]);
    expect(status).toBe(1);
    expect(stdout).toContain('39 cases read, 1 cannot be read');
    expect(stdout).toContain('1  lesion_vessel: "LAD?" is not one of');
    for (const title of ['The plans', 'By mechanism', 'By stent layers', 'By year of the decision'])
      expect(stdout).toContain(title);
    expect(records(readFileSync(rows, 'utf8'), ',')).toHaveLength(39);
  });

  test('gives them as JSON, without what stands in a cell', () => {
    const { stdout } = run('audit', [file(), '--json']);
    expect(stdout).not.toContain('LAD?');
    expect(JSON.parse(stdout)).toMatchObject({
      read: 39,
      refused: 1,
      refusals: [{ path: 'lesion_vessel', code: 'not-one-of', count: 1 }],
    });
  });

  test('reads columns by the names that it is given', () => {
    const own = join(clone.temporary, 'own.csv');
    const names = join(clone.temporary, 'names.json');
    writeFileSync(own, 'Stenttyp;Schichten\ndes;1\n');
    writeFileSync(names, JSON.stringify({ stent_type: 'Stenttyp', stent_layers: 'Schichten' }));
    expect(run('audit', [own]).stderr).toContain('None of the columns has a name that this program knows');
    expect(run('audit', [own, '--columns', names])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 case read'),
    });
  });

  test.each([
    ['no file', []],
    ['two files', ['a.csv', 'b.csv']],
    ['a file that is not there', ['absent.csv']],
    ['an option that it has not', ['a.csv', '--colour']],
  ])('given %s says so in a sentence, and its status', (_what, args) => {
    const { status, stdout, stderr } = run('audit', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
