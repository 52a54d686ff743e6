import type { CaseData, FieldPath, FieldValues } from '../../engine/types/case-data.ts';
import type { Result } from '../../engine/types/result.ts';
import type { Tool, ToolOutcome } from '../../engine/types/vocabulary.ts';
import { ENTRY_SECTIONS } from './layout.ts';

export type FieldValue = FieldValues[FieldPath];

export interface FieldChange {
  readonly path: FieldPath;
  /** Undefined is back to unknown. */
  readonly value: FieldValue | undefined;
}

/** What every part of the case pane reads and calls. */
export interface Entry {
  readonly caseData: CaseData;
  readonly result: Result;
  readonly onEdit: <P extends FieldPath>(path: P, value: FieldValues[P] | undefined) => void;
  /** Several fields in one step, which one undo takes back. */
  readonly onEditAll: (changes: readonly FieldChange[]) => void;
  readonly onTool: (tool: Tool, outcome: ToolOutcome | undefined) => void;
}

/** What is asked of every case in the order of the procedure, then the rarer questions. */
const ORDER: readonly FieldPath[] = [
  ...ENTRY_SECTIONS.flatMap((section) => section.first),
  ...ENTRY_SECTIONS.flatMap((section) => section.more),
];

/** Unknown fields of which the engine says that an answer could lead to another plan, in the order of entry. */
export function fieldsThatCouldChange(result: Result): readonly FieldPath[] {
  const open = new Set(result.missing.filter((entry) => entry.couldChange).map((entry) => entry.field));
  return ORDER.filter((path) => open.has(path));
}

export const rowId = (path: FieldPath): string => `field-${path}`;
