import type { Settings } from '#territory/types/case-data.ts';
import type { spokenNow } from '../../i18n/translate.ts';
import type { AuditProgress, RowQuery } from '../../interop/bulk/audit.ts';
import type { AuditRow } from '../../interop/bulk/audit-row.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import type { Summary } from '../../interop/bulk/summary.ts';

/** What the screen asks of whoever does the work. */
export type Request =
  /** What the reader of the screen speaks: a worker has none. */
  | { readonly kind: 'speak'; readonly language: ReturnType<typeof spokenNow> }
  | { readonly kind: 'look'; readonly files: readonly Blob[] }
  | { readonly kind: 'run'; readonly files: readonly Blob[]; readonly names: ColumnNames; readonly lab: Settings }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'rows'; readonly query: RowQuery }
  | { readonly kind: 'refused-rows'; readonly path: string; readonly code: string }
  | { readonly kind: 'save'; readonly what: 'rows'; readonly query: RowQuery }
  | { readonly kind: 'save'; readonly what: 'refusals' };

/** What it is told. */
export type Answer =
  /** The header where the file is a table; null where it is not. */
  | { readonly kind: 'looked'; readonly header: readonly string[] | null }
  | { readonly kind: 'progress'; readonly progress: AuditProgress; readonly share: number }
  | { readonly kind: 'done'; readonly summary: Summary; readonly unmatched: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'rows'; readonly rows: readonly AuditRow[]; readonly count: number }
  | { readonly kind: 'refused-rows'; readonly rows: readonly number[]; readonly count: number }
  | { readonly kind: 'saved'; readonly what: 'rows' | 'refusals'; readonly text: string };

/** Whoever does the work: a worker, or the page itself where there can be none. */
export interface Auditor {
  readonly send: (request: Request) => void;
  readonly close: () => void;
}

export type StartAuditor = (onAnswer: (answer: Answer) => void) => Auditor;
