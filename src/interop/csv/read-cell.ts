import { type CaseIssue, issueAt, shortened } from '../../case-file/case-issue.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { numberIssue } from '../../case-file/number-issue.ts';
import { inOriginal, textOf } from '../../i18n/translate.ts';
import { codeOf } from './variable.ts';

/** What a cell holds, or why it cannot be read. */
export type ReadCell = { readonly value: unknown } | { readonly issue: CaseIssue };

/** How the numbers of a file are written. */
export interface NumberForm {
  /** Whether a comma may stand for the decimal point: where it does not separate the columns. */
  readonly commaIsDecimal: boolean;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?\d*,\d+$/;

/** A number as registries write it; NaN when it is none. */
export function readNumber(cell: string, { commaIsDecimal }: NumberForm): number {
  const text = commaIsDecimal && WITH_COMMA.test(cell) ? cell.replace(',', '.') : cell;
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}

const YES = new Set(['1', 'yes', 'y', 'true']);
const NO = new Set(['0', 'no', 'n', 'false']);

/** Yes or no in the words of the table, of REDCap and of the common programs; undefined for anything else. */
export function readYesNo(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** A word of the dictionary by its code, with or without hyphens, or by what the screen calls it, in the reader's language or in English. */
export function readWord<V extends string | number>(cell: string, values: readonly V[], path: string): V | undefined {
  const code = codeOf(cell).toLowerCase();
  const byCode = values.find((value) => codeOf(value).toLowerCase() === code);
  if (byCode !== undefined) return byCode;
  const said = cell.toLowerCase();
  const called = () => values.find((value) => textOf(`value.${path}.${value}`).toLowerCase() === said);
  return called() ?? inOriginal(called);
}

/**
 * Reads the cell of a field that is neither a list nor the tools. The cell is trimmed and not empty.
 * An error names the column, the value and what was expected.
 */
export function readCell(cell: string, path: string, column: string, spec: FieldSpec, form: NumberForm): ReadCell {
  switch (spec.kind) {
    case 'boolean': {
      const value = readYesNo(cell);
      return value === undefined ? notOneOf(cell, column, [0, 1]) : { value };
    }
    case 'choice': {
      const value = readWord(cell, spec.values, path);
      return value === undefined ? notOneOf(cell, column, spec.values.map(codeOf)) : { value };
    }
    case 'number': {
      const value = readNumber(cell, form);
      if (!form.commaIsDecimal && WITH_COMMA.test(cell)) return { issue: decimalComma(cell, column) };
      const [min, max] = spec.hard;
      const isFit = value >= min && value <= max && (!spec.integer || Number.isInteger(value));
      return isFit ? { value } : { issue: numberIssue(column, spec, Number.isNaN(value) ? cell : value) };
    }
    default:
      throw new TypeError(`${column} is not a single cell`);
  }
}

function notOneOf(cell: string, column: string, values: readonly (string | number)[]): ReadCell {
  const value = shortened(cell);
  return { issue: issueAt(column, 'not-one-of', `${value} is not one of ${values.join(', ')}`, { value, values }) };
}

function decimalComma(cell: string, column: string): CaseIssue {
  const value = shortened(cell);
  const says = `${value} has a decimal comma in a file whose columns are separated by commas; save it with semicolons`;
  return issueAt(column, 'not-a-number', says, { value });
}
