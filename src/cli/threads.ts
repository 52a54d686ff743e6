import type { MessagePort, Worker } from 'node:worker_threads';
import { type Answers, answerBlock, type Evaluate } from './answer-block.ts';
import type { Block } from './blocks.ts';
import type { AnswerBlock } from './evaluate-lines.ts';

/** Answers what comes in, in its order: what a thread of `Threads` does. */
export function serve(port: MessagePort, evaluate: Evaluate): void {
  port.on('message', (block: Block) => {
    const answers = answerBlock(block, evaluate);
    port.postMessage(answers, [answers.bytes.buffer]);
  });
}

/** What is to become of an answer. */
interface Asked {
  readonly resolve: (answers: Answers) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with what it has been asked and not answered yet, in order. */
interface Thread {
  readonly worker: Worker;
  readonly asked: Asked[];
}

/** Threads that answer blocks: each is started when all the others are at work. */
export class Threads {
  readonly #start: () => Worker;
  readonly #most: number;
  readonly #threads: Thread[] = [];

  /** @param start a thread that runs `serve` */
  constructor(start: () => Worker, most: number) {
    this.#start = start;
    this.#most = most;
  }

  /** By the thread that has the least to do. It is rejected when that thread fails. */
  readonly answer: AnswerBlock = (block) =>
    new Promise((resolve, reject) => {
      const { worker, asked } = this.#leastBusy();
      asked.push({ resolve, reject });
      worker.postMessage(block, [block.bytes.buffer]);
    });

  /** Ends all threads, whatever they do. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #leastBusy(): Thread {
    const [least] = [...this.#threads].sort((a, b) => a.asked.length - b.asked.length);
    if (least && (least.asked.length === 0 || this.#threads.length === this.#most)) return least;
    const worker = this.#start();
    const asked: Asked[] = [];
    worker.on('message', (answers: Answers) => asked.shift()?.resolve(answers));
    worker.on('error', (error) => {
      for (const { reject } of asked.splice(0)) reject(error);
    });
    const thread = { worker, asked };
    this.#threads.push(thread);
    return thread;
  }
}
