import type { RuleId } from './ids.ts';
import type { SourceId } from './sources.ts';
import type { Citation, Rule } from './types/knowledge.ts';

/** A rule of the book: its id is in the register, its sources are records. */
export interface KnowledgeRule extends Rule {
  readonly id: RuleId;
  readonly sources: readonly (Citation & { readonly source: SourceId })[];
}
