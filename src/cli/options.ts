import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

/** What a run is asked to do. */
export interface Options {
  readonly only: 'decision' | undefined;
  readonly threads: number;
}

export const USAGE =
  'Cases come from standard input, and no file is named: npm run --silent evaluate < cases.ndjson, or with -- --only decision, or -- --threads 1';

/** More than any machine has cores. */
const MOST_THREADS = 1024;

/**
 * The options of a run; undefined where there is something among them that is none.
 * @param args as they stand on the command line
 */
export function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { only: { type: 'string' }, threads: { type: 'string', default: String(availableParallelism()) } },
    });
    const { only } = values;
    const threads = /^[1-9]\d*$/.test(values.threads) ? Number(values.threads) : 0;
    if ((only !== undefined && only !== 'decision') || threads < 1 || threads > MOST_THREADS) return undefined;
    return { only, threads };
  } catch {
    return undefined; // an option that there is not, or a file that is named
  }
}
