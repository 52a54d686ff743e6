import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const diff = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/knowledge-diff.mjs', ...args], { encoding: 'utf8' });

describe.skipIf(!existsSync('.git'))('npm run knowledge:diff', () => {
  test('tells what has changed since a commit', () => {
    const { status, stdout } = diff('HEAD');
    expect(stdout).toMatch(/^# What changed in the knowledge since HEAD\n/);
    expect(status).toBe(0);
  });

  test('says so when there is no such commit', () => {
    const { status, stderr } = diff('no-such-commit');
    expect(stderr).toContain('There is no knowledge at no-such-commit');
    expect(status).toBe(1);
  });

  test('says how it is used', () => {
    expect(diff()).toMatchObject({ status: 2, stdout: '' });
  });
});
