/**
 * A spreadsheet takes a cell that begins so for a formula (=, +, -, @ and their full-width forms), or looks behind a tab or
 * a line break for one. Apostrophes before it count: only so can a guard be told from an apostrophe that was typed.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A free text that no spreadsheet evaluates: with an apostrophe before it where it could be taken for a formula. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
