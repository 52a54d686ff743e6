import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { answeringCode } from '../../../scripts/worker-plugin.ts';

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
