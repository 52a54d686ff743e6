// Where this program may write what it makes on a machine: below node_modules, or, where it may not write there (another
// user, a read-only disk), in the system's temporary folder.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const CACHE = resolve('node_modules/.cache/relumen');

/** In the order in which they are tried. */
export const PLACES = [CACHE, tmpdir()];

/**
 * A new folder of nobody else's.
 * @param {string} place where @param {string} prefix of its name
 * @throws when nothing can be written there
 */
export function newFolder(place, prefix) {
  mkdirSync(place, { recursive: true });
  return mkdtempSync(join(place, prefix));
}

/** @param {unknown} error @returns {string} what it says, in one line */
export const reason = (error) => (error instanceof Error ? error.message : String(error)).trim();
