import { SCHEMA_VERSION as written } from '../types/limb-case.ts';

/** The version that is written: the only one there is. */
export const SCHEMA_VERSION = written;

/** The oldest version that is still read. */
export const FIRST_VERSION = written;

/** The version in which a field, or a word of one, came into the case file. */
export const since = (_path: string, _word?: unknown): number => SCHEMA_VERSION;
