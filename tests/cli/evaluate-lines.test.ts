import { Readable, Writable } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { answerBlock, type Evaluate, MAX_LINE_BYTES } from '../../src/cli/answer-block.ts';
import { type AnswerBlock, BLOCK_LINES, evaluateLines } from '../../src/cli/evaluate-lines.ts';

const line = (label: string | number) => JSON.stringify({ kind: 'isr-case', schemaVersion: 1, label: String(label) });
const echo = (cases: readonly { readonly label?: string }[]) => cases.map(({ label }) => ({ was: label }));
const by =
  (evaluate: Evaluate): AnswerBlock =>
  async (block) =>
    answerBlock(block, evaluate);

/** Runs the lines given as chunks and returns what came out, parsed, with the tally. */
async function run(
  chunks: readonly (string | Uint8Array)[],
  evaluate: Evaluate = echo,
  answer = by(evaluate),
  atOnce = 2,
) {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const input = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  const tally = await evaluateLines(input, output, answer, atOnce);
  expect(written === '' || written.endsWith('\n')).toBe(true);
  const answers = written.split('\n').slice(0, -1);
  return { tally, answers: answers.map((one) => JSON.parse(one) as unknown) };
}

describe('answering a stream of cases', () => {
  test('given cases, there is one result a line in their order', async () => {
    const labels = Array.from({ length: 500 }, (_, i) => i);
    const { tally, answers } = await run([`${labels.map(line).join('\n')}\n`]);
    expect(answers).toEqual(labels.map((i) => ({ was: String(i) })));
    expect(tally).toEqual({ evaluated: 500, failed: 0 });
  });

  test('given nothing, or only blank lines, there is nothing', async () => {
    expect(await run([])).toEqual({ tally: { evaluated: 0, failed: 0 }, answers: [] });
    expect(await run(['\n\r\n  \n\t'])).toEqual({ tally: { evaluated: 0, failed: 0 }, answers: [] });
  });

  test('given bad lines, each gives an error with its line, blank lines counted, and the run goes on', async () => {
    const bad = JSON.stringify({ kind: 'isr-case', schemaVersion: 1, lesion: { lengthMm: 400 } });
    const { tally, answers } = await run([[line('a'), '', bad, '{"kind":', line('b')].join('\n')]);
    expect(answers).toEqual([
      { was: 'a' },
      { error: { line: 3, path: 'lesion.lengthMm', message: 'lesion.lengthMm: 400 is outside 0.5-150 mm' } },
      { error: { line: 4, path: '', message: expect.stringMatching(/^not valid JSON: /) } },
      { was: 'b' },
    ]);
    expect(tally).toEqual({ evaluated: 2, failed: 2 });
  });

  test('given a line with several faults, the first is told and the others are counted', async () => {
    const bad = JSON.stringify({ kind: 'isr-case', schemaVersion: 1, lesion: { vessel: 'x', lengthMm: 0 }, a: 1 });
    const { answers } = await run([bad]);
    expect(answers).toMatchObject([{ error: { line: 1, path: 'lesion.vessel' } }]);
    expect(JSON.stringify(answers)).toContain('(and 2 more)');
  });

  test('given a key that stands twice, the line is refused as the screen refuses it, and none of the two wins', async () => {
    const head = line('a').slice(0, -1);
    const { tally, answers } = await run([
      `${head},"stent":{"type":"des","layers":1},"stent":{"layers":3}}\n`,
      `${head},"lesion":{"stenosisPercent":90,"stenosisPercent":10}}\n`,
      `${head},"preparation":{"tools":[{"tool":"ivl"},{"tool":"ivl","\\u0074ool":"elca"}]}}\n`,
      `${head},"__proto__":{"label":"b"}}\n`,
      `${head},"x":${'['.repeat(40)}${']'.repeat(40)}}\n`,
    ]);
    const refused = (number: number, path: string, message: string) => ({ error: { line: number, path, message } });
    expect(answers).toEqual([
      refused(1, 'stent', 'stent: the name "stent" stands twice in one group'),
      refused(2, 'lesion.stenosisPercent', expect.stringContaining('stands twice')),
      refused(3, 'preparation.tools[1].tool', expect.stringContaining('stands twice')),
      refused(4, '__proto__', '__proto__: the name "__proto__" is not allowed'),
      refused(5, '', 'lists and groups lie more than 32 deep in each other'),
    ]);
    expect(tally).toEqual({ evaluated: 0, failed: 5 });
  });

  test('given a byte order mark, CRLF and no final line feed, nothing is lost', async () => {
    const { answers } = await run([`\uFEFF${line(1)}\r\n${line(2)}\r\n${line(3)}`]);
    expect(answers).toEqual([{ was: '1' }, { was: '2' }, { was: '3' }]);
  });

  test('given chunks that cut lines and characters anywhere, the answers are the same', async () => {
    const bytes = Buffer.from(`${line('Ə€😀')}\r\n\n${line('é')}`);
    const whole = await run([bytes]);
    expect(whole.answers).toEqual([{ was: 'Ə€😀' }, { was: 'é' }]);
    for (const size of [1, 2, 3, 7, 64]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await run(chunks), `chunks of ${size}`).toEqual(whole);
    }
  });

  test('given bytes that are not UTF-8, that line is an error', async () => {
    const { answers } = await run([Buffer.from([0x22, 0xff, 0x22, 0x0a]), line('a')]);
    expect(answers).toEqual([{ error: { line: 1, path: '', message: 'the line is not valid UTF-8' } }, { was: 'a' }]);
  });

  test('given a line that is too long, it is an error of its own and the next is read', async () => {
    const longest = line('a').padEnd(MAX_LINE_BYTES);
    const { answers } = await run([`${longest}\n${longest} \n`, 'x'.repeat(3_000_000), `\n${line('b')}\n`]);
    const tooLong = (number: number) => ({
      error: { line: number, path: '', message: 'the line is longer than 1000000 bytes' },
    });
    expect(answers).toEqual([{ was: 'a' }, tooLong(2), tooLong(3), { was: 'b' }]);
  });

  test('given an evaluation that throws, its line is an error and the run goes on', async () => {
    const { tally, answers } = await run([`${line('bad')}\n${line('good')}`], (cases) => {
      if (cases.some(({ label }) => label === 'bad')) throw new Error('a hole');
      return echo(cases);
    });
    expect(answers).toEqual([{ error: { line: 1, path: '', message: 'internal error: a hole' } }, { was: 'good' }]);
    expect(tally).toEqual({ evaluated: 1, failed: 1 });
  });
});

describe('several blocks at once', () => {
  const labels = Array.from({ length: 10 * BLOCK_LINES }, (_, i) => i);
  const lines = `${labels.map(line).join('\n')}\n`;
  /** Each block is answered later than the one after it. */
  const backwards: AnswerBlock = async (block) => {
    await setTimeout(20 / block.firstLine);
    return answerBlock(block, echo);
  };

  test('given blocks that are answered in another order, the answers keep theirs, and so do the numbers of the lines', async () => {
    const alone = await run([lines, 'no case\n', lines], echo, by(echo), 1);
    expect(alone.tally).toEqual({ evaluated: 20 * BLOCK_LINES, failed: 1 });
    expect(alone.answers[labels.length]).toMatchObject({ error: { line: 10 * BLOCK_LINES + 1 } });
    for (const atOnce of [2, 3, 7])
      expect(await run([lines, 'no case\n', lines], echo, backwards, atOnce), `${atOnce} at once`).toEqual(alone);
  });

  test('given many blocks, as many are worked on at once as may be, and no more', async () => {
    let working = 0;
    let most = 0;
    const counted: AnswerBlock = async (block) => {
      most = Math.max(most, ++working);
      const answers = await backwards(block);
      working -= 1;
      return answers;
    };
    await run([lines], echo, counted, 3);
    expect(most).toBe(3);
  });

  test('given a block that cannot be answered while the input is silent, the run ends with its error', async () => {
    async function* silent() {
      yield Buffer.from(`${line(1)}\n`);
      await new Promise(() => {});
    }
    const broken: AnswerBlock = () => Promise.reject(new Error('the thread ended'));
    await expect(evaluateLines(silent(), new Writable(), broken, 4)).rejects.toThrow('the thread ended');
  });
});

describe('back-pressure', () => {
  test('given a reader that stops reading, no more input is taken than fits the buffers', async () => {
    let taken = 0;
    const chunk = Buffer.from(`${Array.from({ length: 100 }, (_, i) => line(i)).join('\n')}\n`);
    async function* endless() {
      for (;;) {
        taken += 1;
        yield chunk;
        await setImmediate();
      }
    }
    const stuck = new Writable({ write() {} });
    const end = evaluateLines(endless(), stuck, by(echo), 4);
    for (let i = 0; i < 500; i += 1) await setImmediate();
    const soFar = taken;
    for (let i = 0; i < 500; i += 1) await setImmediate();
    expect(taken).toBe(soFar);
    expect(taken).toBeLessThan(50);
    stuck.destroy(new Error('enough'));
    await expect(end).rejects.toThrow('enough');
  });

  test('given a slow reader, everything arrives in order', async () => {
    const got: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(data, _encoding, done) {
        got.push(...String(data).trimEnd().split('\n'));
        setImmediate().then(() => done(), done);
      },
    });
    const chunks = Array.from({ length: 200 }, (_, i) => Buffer.from(`${line(i)}\n`));
    const tally = await evaluateLines(Readable.from(chunks, { objectMode: false }), slow, by(echo), 2);
    expect(tally.evaluated).toBe(200);
    expect(got).toEqual(chunks.map((_, i) => JSON.stringify({ was: String(i) })));
  });

  test('given a program that writes one line and waits, it gets its answer before it writes the next', async () => {
    const answers: string[] = [];
    let answered: () => void = () => {};
    const output = new Writable({
      write(data, _encoding, done) {
        answers.push(String(data));
        answered();
        done();
      },
    });
    async function* conversation() {
      for (const label of ['first', 'second']) {
        const reply = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield Buffer.from(`${line(label)}\n`);
        await reply;
      }
    }
    await evaluateLines(conversation(), output, by(echo), 4);
    expect(answers).toEqual(['{"was":"first"}\n', '{"was":"second"}\n']);
  });

  test('given a reader that goes away, the run ends with the error', async () => {
    const gone = new Writable({
      write(_data, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const chunks = Array.from({ length: 100 }, (_, i) => Buffer.from(`${line(i)}\n`));
    await expect(evaluateLines(Readable.from(chunks), gone, by(echo), 2)).rejects.toMatchObject({ code: 'EPIPE' });
  });
});
