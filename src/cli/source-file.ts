import { createReadStream, readFileSync } from 'node:fs';
import type { ColumnNames } from '../interop/bulk/column-map.ts';
import { TERRITORY } from './territory.ts';

/** The bytes of a file, or of standard input where `-` stands for it. */
export const bytesOf = (path: string): AsyncIterable<Uint8Array> =>
  path === '-' ? process.stdin : createReadStream(path);

/**
 * What a file calls its columns, from a JSON file `{ "lesion_length_mm": "Length (mm)" }`: as the wizard of the app keeps it.
 * @throws when it is no such file
 */
export function columnNames(path: string | undefined): ColumnNames {
  if (path === undefined) return {};
  const read = TERRITORY.parseJson(readFileSync(path, 'utf8'));
  const names = read.ok ? read.json : null;
  const isFit =
    typeof names === 'object' && names !== null && Object.values(names).every((name) => typeof name === 'string');
  if (!isFit) throw new Error(`${path} does not say, by the name of each column, what the file calls it`);
  return names as ColumnNames;
}
