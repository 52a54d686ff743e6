import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { limb } from '../../src/territories/limb/territory.ts';
import { type Clone, makeClone, READ_ONLY_PROJECT } from '../fixtures/clone.ts';

const CASE = `${JSON.stringify({ kind: 'isr-case', schemaVersion: 2, label: 'A', stent: { type: 'des', layers: 1 } })}\n`;
const ONE_SENTENCE = /^[^\n]+\n$/;

let clone: Clone;
beforeAll(() => {
  clone = makeClone();
});
afterAll(() => clone.remove());

interface How {
  readonly args?: readonly string[];
  /** What stands for standard input and output; a text is written to the input. */
  readonly input?: string | number;
  readonly output?: number | 'pipe';
  readonly temporary?: string;
}

const environment = (temporary: string) => ({ ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary });

function run({ args = [], input = CASE, output = 'pipe', temporary = clone.temporary }: How = {}) {
  return spawnSync(process.execPath, ['scripts/evaluate.mjs', ...args], {
    cwd: clone.folder,
    env: environment(temporary),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: [typeof input === 'number' ? input : 'pipe', output, 'pipe'],
    ...(typeof input === 'string' ? { input } : {}),
  });
}

/** By the shell, which alone can leave a stream out. */
const shell = (redirected: string, input = CASE) =>
  spawnSync('sh', ['-c', `exec "$0" scripts/evaluate.mjs ${redirected}`, process.execPath], {
    cwd: clone.folder,
    env: environment(clone.temporary),
    encoding: 'utf8',
    input,
  });

describe('streams that cannot be used', () => {
  test('given a directory as input, it is said in a sentence and the status is not 0', () => {
    const { status, stdout, stderr } = run({ input: openSync(clone.folder, 'r') });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Standard input is a directory: give a file of cases, one a line.\n');
  });

  test('given a closed output, it is said in a sentence and the status is not 0', () => {
    const { status, stderr } = shell('>&-');
    expect(status).toBe(2);
    expect(stderr).toMatch(ONE_SENTENCE);
    expect(stderr).toContain('Standard output is closed');
  });

  test('given an output that is thrown away on purpose, and no cases at all, all is well (control)', () => {
    expect(shell('> /dev/null')).toMatchObject({ status: 0, stderr: '' });
    expect(shell('< /dev/null')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('"resultVersion"'), stderr: '' });
  });

  test('given an output that takes nothing, or an input that gives nothing, it is said in a sentence', () => {
    const file = join(clone.temporary, 'a-file');
    writeFileSync(file, '');
    const unwritable = run({ output: openSync(file, 'r') });
    expect(unwritable.status).toBe(2);
    expect(unwritable.stderr).toMatch(/^The results cannot be written: .+\n$/);
    const unreadable = run({ input: openSync(file, 'w') });
    expect(unreadable).toMatchObject({ status: 2, stdout: '' });
    expect(unreadable.stderr).toMatch(/^The cases cannot be read: .+\n$/);
    expect(run({ output: openSync(clone.folder, 'r') })).toMatchObject({ status: 2 });
  });

  test('given a file that is named instead of read from, it is said how it is done', () => {
    const { status, stdout, stderr } = run({ args: ['cases.ndjson'] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('evaluate < cases.ndjson');
  });
});

describe('cases of both territories', () => {
  const leg = `${JSON.stringify({ kind: 'limb-case', schemaVersion: 1, label: 'B', limb: { acuteSigns: true } })}\n`;
  const input = CASE + leg + CASE;

  test.each(['1', '2'])('in one stream are answered each by its own, with %s threads', (threads) => {
    const whole = run({ input, args: ['--threads', threads] });
    expect({ status: whole.status, stderr: whole.stderr }).toEqual({ status: 0, stderr: '' });
    const versions = whole.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).knowledge.version as string);
    expect(versions).toEqual([knowledge.version, limb.version, knowledge.version]);
    const short = run({ input, args: ['--only', 'decision', '--threads', threads] });
    const lines = short.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([{ label: 'A' }, { label: 'B', status: 'blocked', rules: ['LS1'] }, { label: 'A' }]);
  });
});

describe('several threads', () => {
  // Some blocks, with lines among them that cannot be read or are blank.
  const lines = Array.from({ length: 600 }, (_, i) =>
    i % 97 === 0 ? 'no case\n' : i % 89 === 0 ? '\n' : CASE.replace('"A"', `"${i}"`),
  ).join('');

  test.each([[[]], [['--only', 'decision']]])('given %j, they write what one writes alone', (only) => {
    const [alone, three] = ['1', '3'].map((count) => run({ args: [...only, '--threads', count], input: lines }));
    expect(alone?.stderr).toBe('');
    expect(three).toMatchObject({ status: 1, stderr: '' });
    expect(three?.stdout === alone?.stdout).toBe(true); // megabytes: nobody could read the difference
    const errors = three?.stdout.split('\n').filter((line) => line.startsWith('{"error"')) ?? [];
    expect(errors.map((line) => (JSON.parse(line) as { error: { line: number } }).error.line)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((i) => 97 * i + 1),
    );
  });

  test('given a reader that has seen enough, the run ends by itself', () => {
    const { status, stdout, stderr } = shell('--threads 3 | head -c 10', lines.repeat(20));
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{"error":{', stderr: '' });
  });
});

describe('several sources and several runs', () => {
  test('given bundles of other sources, those of today stay, and what is older is cleared away', () => {
    const young = ['cli-of-another-branch', 'relumen-being-made'];
    const old = ['cli-of-yesterday', 'relumen-killed'];
    for (const name of [...young, ...old]) mkdirSync(join(clone.cache, name), { recursive: true });
    const longAgo = new Date(Date.now() - 48 * 3_600_000);
    for (const name of old) utimesSync(join(clone.cache, name), longAgo, longAgo);
    writeFileSync(join(clone.folder, 'src/cli/an-edit.ts'), 'export {};');
    expect(run()).toMatchObject({ status: 0 });
    expect(young.filter((name) => !existsSync(join(clone.cache, name)))).toEqual([]);
    expect(old.filter((name) => existsSync(join(clone.cache, name)))).toEqual([]);
  });

  test('given a bundle that was not written to its end, it is made anew', () => {
    const [bundle] = readdirSync(clone.cache).filter((name) => existsSync(join(clone.cache, name, 'main.mjs')));
    const file = join(clone.cache, bundle ?? '', 'main.mjs');
    for (const half of ['', readFileSync(file, 'utf8').slice(0, 5000)]) {
      for (const name of readdirSync(clone.cache))
        if (existsSync(join(clone.cache, name, 'main.mjs'))) writeFileSync(join(clone.cache, name, 'main.mjs'), half);
      expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('"resultVersion"') });
    }
  });

  test('given three first runs at the same moment, each gives its result (control)', async () => {
    writeFileSync(join(clone.folder, 'src/cli/an-edit.ts'), 'export const another = 1;');
    const results = [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['scripts/evaluate.mjs'], {
        cwd: clone.folder,
        env: environment(clone.temporary),
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(CASE);
      const [result] = await Promise.all([text(child.stdout), once(child, 'close')]);
      return { status: child.exitCode, lines: result.split('\n').length - 1 };
    });
    expect(await Promise.all(results)).toEqual(results.map(() => ({ status: 0, lines: 1 })));
  });
});

describe('a project that cannot be written to', () => {
  test('given no bundle, it is made in the temporary folder, and nothing is left there', () => {
    clone.block(...READ_ONLY_PROJECT);
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('"resultVersion"'), stderr: '' });
    expect(readdirSync(clone.temporary).filter((name) => name.startsWith('relumen'))).toEqual([]);
  });

  test('given no temporary folder either, it is said in one sentence', () => {
    const nowhere = join(clone.folder, 'package.json');
    const { status, stdout, stderr } = run({ temporary: nowhere });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(ONE_SENTENCE);
    expect(stderr).toContain('The headless entry could not be bundled');
  });
});
