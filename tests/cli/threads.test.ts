import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { Threads } from '../../src/cli/threads.ts';

/** A thread that answers a block with its own text, some milliseconds later; on "fail" it throws. */
const ECHO = `
  import { parentPort, threadId } from 'node:worker_threads';
  parentPort.on('message', ({ bytes, firstLine }) => {
    if (Buffer.from(bytes).toString() === 'fail') throw new Error('a thread failed');
    setTimeout(() => parentPort.postMessage({ bytes, evaluated: firstLine, failed: threadId }), 20);
  });`;

const block = (text: string, firstLine: number) => ({ bytes: new TextEncoder().encode(text), firstLine });

let threads: Threads | undefined;
let started = 0;
function echoing(most: number): Threads {
  started = 0;
  threads = new Threads(() => {
    started += 1;
    return new Worker(new URL(`data:text/javascript,${encodeURIComponent(ECHO)}`));
  }, most);
  return threads;
}
afterEach(() => threads?.close());

describe('threads that answer blocks', () => {
  test('given blocks, each has its own answer, whichever thread gives it', async () => {
    const { answer } = echoing(3);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((line) => answer(block(`block ${line}`, line))));
    expect(answers.map(({ bytes, evaluated }) => [Buffer.from(bytes).toString(), evaluated])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((line) => [`block ${line}`, line]),
    );
    expect(new Set(answers.map(({ failed }) => failed)).size).toBe(3);
  });

  test('given one block after the other, one thread is enough', async () => {
    const { answer } = echoing(3);
    for (const line of [1, 2, 3]) await answer(block('a', line));
    expect(started).toBe(1);
  });

  test('given a thread that fails, what it was asked is refused, with its error', async () => {
    const { answer } = echoing(1);
    const both = [answer(block('fail', 1)), answer(block('a', 2))];
    await expect(both[0]).rejects.toThrow('a thread failed');
    await expect(both[1]).rejects.toThrow('a thread failed');
  });
});
