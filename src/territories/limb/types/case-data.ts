import type { LimbTerms } from '../terms.ts';
import type { CaseField } from './fields.ts';
import type { FieldValues as FieldValuesInSections, LimbCase, LimbDecision } from './limb-case.ts';
import type { Question, Tool, ToolOutcome } from './vocabulary.ts';

// The names under which every territory hands its case to the screens.

export type CaseData = LimbCase;
export type DecisionTaken = LimbDecision;
/** The question is asked like a field, and stands in no section. */
export type FieldPath = CaseField;
export type FieldValues = FieldValuesInSections & { question: Question };
export type Settings = LimbTerms['settings'];

export interface ToolUse {
  tool: Tool;
  outcome: ToolOutcome;
}
