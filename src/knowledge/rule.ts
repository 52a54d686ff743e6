import type { Citation, Rule } from '../engine/types/knowledge.ts';
import type { RuleId } from './ids.ts';
import type { SourceId } from './sources.ts';

/** A rule of the book: its id is in the register, its sources are records. */
export interface KnowledgeRule extends Rule {
  readonly id: RuleId;
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
}
