import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Answers, MAX_LINE_BYTES, type Tally } from './answer-block.ts';
import { type Block, BlockCutter } from './blocks.ts';

/** Some groups of as many lines as there are lanes: enough that passing a block on costs nothing beside its answers. */
export const BLOCK_LINES = 128;

/** Answers a block, here or in another thread. */
export type AnswerBlock = (block: Block) => Promise<Answers>;

/**
 * Answers NDJSON with NDJSON: one case file a line in, one answer a line out, in the same order.
 *
 * Memory stays constant: so many blocks are worked on at once and no more, and only as fast as `output` takes them. A
 * block ends with the input chunk, so that a program that writes one line and waits gets its answer.
 *
 * @param input chunks of UTF-8 bytes, such as `process.stdin`
 * @param output left open at the end, such as `process.stdout`
 * @param atOnce blocks
 * @throws when input, output or an answer fails, for instance with code EPIPE when the reader has gone
 */
export async function evaluateLines(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  answer: AnswerBlock,
  atOnce: number,
): Promise<Tally> {
  const tally = { evaluated: 0, failed: 0 };
  await pipeline(input, inOrder(answer, atOnce, tally), output, { end: false });
  return tally;
}

/** Bytes in, answers out, several blocks at once and each in its turn. */
function inOrder(answer: AnswerBlock, atOnce: number, tally: { evaluated: number; failed: number }): Transform {
  const cutter = new BlockCutter({ maxLines: BLOCK_LINES, maxBytes: MAX_LINE_BYTES });
  /** The blocks that are not written yet, in order. */
  const open: Promise<void>[] = [];

  const written = async (before: Promise<void> | undefined, answered: Promise<Answers>): Promise<void> => {
    const [{ bytes, evaluated, failed }] = await Promise.all([answered, before]);
    tally.evaluated += evaluated;
    tally.failed += failed;
    if (bytes.length > 0) stream.push(bytes);
  };

  const take = async (blocks: Iterable<Block>): Promise<void> => {
    for (const block of blocks) {
      const turn = written(open.at(-1), answer(block));
      // Nobody may be waiting for it: the input can be silent for long.
      turn.catch((error: unknown) => stream.destroy(error as Error));
      if (open.push(turn) >= atOnce) await open.shift();
    }
  };

  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      take(cutter.push(chunk)).then(() => done(), done);
    },
    flush(done) {
      take(cutter.end())
        .then(() => open.at(-1))
        .then(() => done(), done);
    },
  });
  return stream;
}
