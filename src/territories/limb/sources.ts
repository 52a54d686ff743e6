import { type SourceId as IdOfSource, sources } from './rules/sources.ts';
import type { Source } from './types/knowledge.ts';

export type SourceId = IdOfSource;

/** The document of that id; undefined when none has it. */
export const sourceById = (id: SourceId | (string & {})): Source | undefined =>
  sources.find((source) => source.id === id);
