import { Buffer } from 'node:buffer';
import { fstatSync, readSync, type Stats, statSync } from 'node:fs';

const INPUT = 0;
const OUTPUT = 1;

/**
 * Why nothing can be read from standard input or written to standard output, as one sentence; undefined when both can be
 * used. Node itself says nothing: it puts an empty stream in place of a directory and /dev/null in place of a closed one,
 * and the run would end as if all had gone well.
 */
export function unusableStream(): string | undefined {
  const input = statusOf(INPUT);
  if (input?.isDirectory()) return 'Standard input is a directory: give a file of cases, one a line.';
  if (input && !isStream(input)) return 'Standard input is nothing that cases can be read from.';
  const output = statusOf(OUTPUT);
  if (output && !isStream(output)) return 'Standard output is nothing that results can be written to.';
  if (output && wasClosed(output))
    return 'Standard output is closed: there is nowhere to write the results. To throw them away, use > /dev/null';
  return undefined;
}

/** Undefined where the system does not say; then it is not judged. */
function statusOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

/** What Node has a stream for; for everything else it makes one that is empty, or that swallows what is written. */
const isStream = (status: Stats): boolean =>
  status.isFile() || status.isFIFO() || status.isSocket() || status.isCharacterDevice();

/**
 * Whether standard output was closed when the program started. Node then opens /dev/null in its place, for reading too,
 * while a shell that was told `> /dev/null` opens it for writing alone.
 */
function wasClosed(output: Stats): boolean {
  const nothing = statSync('/dev/null', { throwIfNoEntry: false });
  if (!nothing || !output.isCharacterDevice() || output.rdev !== nothing.rdev) return false;
  try {
    return readSync(OUTPUT, Buffer.alloc(1)) === 0;
  } catch {
    return false;
  }
}
