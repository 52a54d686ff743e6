import type { SectionName } from '#territory/case/fields.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import type { Range, Unit } from '../../case-file/field-spec.ts';
import type { KeptPlan } from '../../case-library/record.ts';

/** The group a column belongs to; a form of REDCap. */
export type Form = SectionName | 'case' | 'derived' | 'plan' | 'decision' | 'versions';

/** What stands in one cell; null is an empty one, which is unknown. */
export type Cell = string | number | null;

/** The plan of a row: as it was kept with the case, or computed again where nothing was kept. */
export interface RowPlan {
  readonly recomputed: boolean;
  readonly knowledgeVersion: string;
  /** What the plan was made under. */
  readonly settings: Settings;
  readonly core: KeptPlan;
  /** Ids of the rules that fired. */
  readonly fired: readonly string[];
  /** Everything else; null of an answer of another knowledge, of which only the core was kept. */
  readonly result: Result | null;
}

/** All that one row tells. */
export interface Row {
  readonly id: string;
  readonly case: CaseData;
  readonly plan: RowPlan;
  readonly appVersion: string;
}

/** A word of a column and what it means. Codes hold no hyphen: REDCap makes column names of them. */
export interface Choice {
  readonly code: string;
  readonly label: () => string;
}

/** One question of the table: a column, or for `checkbox` one column an item. */
export interface Variable {
  /** Permanent. */
  readonly name: string;
  readonly form: Form;
  /** `words`: codes or ids joined by a bar. `text`: typed by somebody, and guarded. */
  readonly kind: 'yes-no' | 'choice' | 'number' | 'integer' | 'checkbox' | 'words' | 'date' | 'text';
  readonly label: () => string;
  readonly note?: () => string;
  readonly choices?: readonly Choice[];
  readonly unit?: Unit | null;
  readonly range?: Range;
  /** May say who the patient is. */
  readonly identifier?: true;
  /** One a column, in the order of `columnsOf`. */
  readonly cells: (row: Row) => readonly Cell[];
}

/** The names of a variable's columns. */
export const columnsOf = ({ name, kind, choices = [] }: Variable): readonly string[] =>
  kind === 'checkbox' ? choices.map(({ code }) => `${name}___${code}`) : [name];

/** `stable-angina` as a column has it: `stable_angina`. */
export const codeOf = (word: string | number): string => String(word).replaceAll('-', '_');

/** `minStentAreaMm2` as a column has it: `min_stent_area_mm2`. */
export const columnName = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Ids or words of a list in one cell; an empty list is an answer and says so. */
export const joined = (words: readonly (string | number)[]): string => (words.length === 0 ? 'none' : words.join('|'));

export const yesNo = (value: boolean | null | undefined): Cell =>
  value === null || value === undefined ? null : Number(value);
