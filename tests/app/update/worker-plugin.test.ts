import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { answeringCode, holdToBuild } from '../../../scripts/worker-plugin.ts';

type Listener = (event: { data: unknown; ports: { postMessage: (answer: unknown) => void }[] }) => void;

test('the worker answers the question for its build, and nothing else', () => {
  const listeners: Listener[] = [];
  const self = { addEventListener: (_type: string, listener: Listener) => listeners.push(listener) };
  runInNewContext(answeringCode({ appVersion: '1.0.0' }), { self });
  const answers: unknown[] = [];
  const ask = (data: unknown) =>
    listeners.forEach((listener) => listener({ data, ports: [{ postMessage: (answer) => answers.push(answer) }] }));
  ask({ type: 'SKIP_WAITING' });
  ask(null);
  expect(answers).toEqual([]);
  ask({ type: 'DESCRIBE_BUILD' });
  expect(JSON.stringify(answers)).toBe('[{"appVersion":"1.0.0"}]');
});

test('every file that the worker keeps is held to what was built, also the ones added by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-held-'));
  try {
    for (const name of ['a.js', 'b.json']) writeFileSync(join(folder, name), name);
    const options = {
      globDirectory: folder,
      additionalManifestEntries: [{ url: 'b.json', revision: '2' }],
      manifestTransforms: [] as ((entries: object[]) => Promise<{ manifest: object[] }>)[],
    };
    holdToBuild(options);
    const [transform] = options.manifestTransforms;
    const of = (name: string) => `sha256-${createHash('sha256').update(name).digest('base64')}`;
    expect(await transform?.([{ url: 'a.js', revision: null, size: 4 }])).toEqual({
      manifest: [{ url: 'a.js', revision: null, size: 4, integrity: of('a.js') }],
    });
    expect(options.additionalManifestEntries).toEqual([{ url: 'b.json', revision: '2', integrity: of('b.json') }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
