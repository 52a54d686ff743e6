import { type SourceId, sources } from './rules/sources.ts';
import type { Source } from './types/knowledge.ts';

/** The document of that id; undefined when none has it. */
export const sourceById = (id: SourceId | (string & {})): Source | undefined =>
  sources.find((source) => source.id === id);
