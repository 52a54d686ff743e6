// The least that `npm run evaluate` could be: each line parsed, and for each a result written that is as long as its own.
// `node floor.mjs <file of results>`, cases on standard input; the results are written in turn.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';

const results = readFileSync(process.argv[2] ?? '', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** @param {AsyncIterable<string>} chunks */
async function* answered(chunks) {
  let begun = '';
  let next = 0;
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    let text = '';
    for (const line of lines) {
      JSON.parse(line);
      text += `${JSON.stringify(results[next++ % results.length])}\n`;
    }
    yield text;
  }
}

await pipeline(process.stdin.setEncoding('utf8'), answered, process.stdout);
