import { SCHEMA_VERSION as written } from '../types/limb-case.ts';

/** The version that is written, and the only one there is. */
export const SCHEMA_VERSION = written;

/** The version in which a field, or a word of one, came into the case file. */
export const since = (_path: string, _word?: unknown): number => SCHEMA_VERSION;
