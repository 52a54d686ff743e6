import { expect, test, vi } from 'vitest';
import { createBreath } from '../../src/storage/breath.ts';

test('a long work lets others in, a short one goes on', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const breath = createBreath();
  let others = 0;
  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    others++;
    channel.port1.close();
  });
  channel.port1.start();
  channel.port2.postMessage(null);
  now.mockReturnValue(20);
  await breath();
  expect(others).toBe(0);
  now.mockReturnValue(60);
  await breath();
  expect(others).toBe(1);
  vi.restoreAllMocks();
});
