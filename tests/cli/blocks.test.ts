import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { type Block, BlockCutter } from '../../src/cli/blocks.ts';
import { linesOf } from '../../src/cli/lines.ts';

const LIMITS = { maxLines: 3, maxBytes: 10 };

function blocksOf(chunks: readonly string[]): Block[] {
  const cutter = new BlockCutter(LIMITS);
  return [...chunks.flatMap((chunk) => [...cutter.push(Buffer.from(chunk))]), ...cutter.end()];
}

const told = (blocks: readonly Block[]) =>
  blocks.map(({ bytes, firstLine }) => [firstLine, Buffer.from(bytes).toString()]);

describe('blocks of lines', () => {
  test('given more lines than a block has, the next begins with the next line', () => {
    expect(told(blocksOf(['1\n2\n3\n4\n5\n']))).toEqual([
      [1, '1\n2\n3\n'],
      [4, '4\n5\n'],
    ]);
  });

  test('given a chunk that ends in a line, the block ends before it, and the line is whole in the next', () => {
    expect(told(blocksOf(['1\nab', 'cd', 'e\n3\nf']))).toEqual([
      [1, '1\n'],
      [2, 'abcde\n3\n'],
      [4, 'f'],
    ]);
    expect(blocksOf([])).toEqual([]);
  });

  test('given an endless line, no more of it is kept than shows that it is too long', () => {
    const blocks = blocksOf(['ok\nx', ...Array.from({ length: 100 }, () => 'x'.repeat(10)), 'x\nok\n']);
    expect(blocks.map(({ bytes }) => bytes.length < 20)).toEqual([true, true]);
    expect(blocks.flatMap((block) => [...linesOf(block, LIMITS.maxBytes)])).toEqual([
      { number: 1, text: 'ok' },
      { number: 2, problem: 'too-long' },
      { number: 3, text: 'ok' },
    ]);
  });

  test('given a block, it holds no more memory than itself and can be handed on', () => {
    for (const { bytes } of blocksOf(['1\n2\n', '3\n'])) expect(bytes.buffer.byteLength).toBe(bytes.length);
  });
});
