import type { SectionId } from '#territory/entry/layout.ts';
import type { CaseData, FieldPath, FieldValues } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import type { Tool, ToolOutcome } from '#territory/types/vocabulary.ts';
import type { LiveCase } from './live-case.ts';

export type FieldValue = FieldValues[FieldPath];

export interface FieldChange {
  readonly path: FieldPath;
  /** Undefined is back to unknown. */
  readonly value: FieldValue | undefined;
}

/** What every part of the case pane reads and calls. */
export interface Entry {
  /** What the pane is drawn from. */
  readonly caseData: CaseData;
  /** What its fields are drawn from. */
  readonly live: LiveCase;
  readonly result: Result;
  readonly onEdit: <P extends FieldPath>(path: P, value: FieldValues[P] | undefined) => void;
  /** Several fields in one step, which one undo takes back. */
  readonly onEditAll: (changes: readonly FieldChange[]) => void;
  readonly onTool: (tool: Tool, outcome: ToolOutcome | undefined) => void;
  /** A question has been answered, or passed over: the next one may be led to. */
  readonly onAnswered: (path: FieldPath) => void;
}

export const rowId = (path: FieldPath): string => `field-${path}`;
export const sectionId = (id: SectionId): string => `section-${id}`;
