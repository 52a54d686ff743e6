import type { Condition } from '../../src/territories/coronary/types/condition.ts';
import type {
  Caution,
  Conflict,
  Definition,
  KnowledgeVersion,
  Rule,
  Source,
  Threshold,
  Trial,
  UseRecord,
} from '../../src/territories/coronary/types/knowledge.ts';

/** A rule with its texts. What JSON leaves out is undefined before it is written. */
export interface ComparedRule extends Omit<Rule, 'applies' | 'until'> {
  readonly title: string;
  readonly text: string;
  readonly applies?: Condition | undefined;
  readonly until?: Condition | undefined;
}

/** What of the knowledge document is compared. An older one may lack a part that did not exist yet. */
export interface ComparedDocument extends KnowledgeVersion {
  readonly rules: readonly ComparedRule[];
  readonly definitions?: readonly Definition[];
  readonly thresholds: readonly Threshold[];
  readonly use?: readonly (UseRecord & { readonly text: string })[];
  readonly conflicts: readonly (Conflict & { readonly title: string; readonly text: string })[];
  readonly cautions?: readonly (Caution & { readonly text: string | null })[];
  readonly trials: readonly Trial[];
  readonly guidelines: readonly {
    readonly id: string;
    readonly question: string;
    readonly positions: readonly {
      readonly id: string;
      readonly source: string;
      readonly at: string | null;
      readonly grade: string | null;
      readonly verification: string;
      readonly text: string;
    }[];
  }[];
  readonly sources?: readonly Source[];
}
