import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const measured = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/knowledge-impact.mjs', ...args], { encoding: 'utf8' });

describe.skipIf(!existsSync('.git'))('npm run knowledge:impact', () => {
  test('asks the knowledge of a commit and that of today, and writes nothing for a look', () => {
    const { status, stdout } = measured('HEAD', '--look', '60');
    expect(stdout).toMatch(/^# What knowledge [\d.]+ changes in cases\n/);
    expect(stdout).toContain('The same 60 cases');
    expect(status).toBe(0);
  });

  test('says so when there is no such commit', () => {
    expect(measured('no-such-commit')).toMatchObject({ status: 1, stderr: 'There is no commit no-such-commit.\n' });
  });

  test.each([[['--look', 'many']], [['--look', '0']], [['one', 'two']], [['--write']]])(
    'says how it is used: %j',
    (args) => {
      expect(measured(...args)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
