import '../../i18n/with-fhir.ts';
import '../../i18n/with-bulk.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { RecordIssue } from '../../case-library/issues.ts';
import { t } from '../../i18n/translate.ts';
import { type CaseSource, type Item, openCases } from '../../interop/bulk/case-source.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';
import { Unreadable } from '../../interop/bulk/unreadable.ts';
import { createBreath } from '../../storage/breath.ts';
import type { ReadForeign } from '../library/foreign-file.ts';

const MAX_ISSUES = 50;

/** A sentence as it stands. */
const said = (path: string, sentence: string): RecordIssue => ({ path, code: 'said', value: sentence });

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** The cases of a table or of FHIR documents. One that cannot be read refuses the file. */
export async function readForeign(text: string, names: ColumnNames = {}): Promise<ReadForeign> {
  try {
    const source = await openCases(bytesOf(text), names);
    return await allOf(source);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issues: [said('', error.message)] };
    throw error;
  }
}

async function allOf(source: CaseSource): Promise<ReadForeign> {
  const cases: CaseData[] = [];
  const issues: RecordIssue[] = [];
  const ignored = new Set<string>();
  const breath = createBreath();
  for await (const item of source.items) {
    if ('case' in item) {
      cases.push(item.case);
      for (const one of item.ignored ?? []) ignored.add(one);
    } else issues.push(...issuesOf(item, source));
    if (issues.length >= MAX_ISSUES) break;
    await breath();
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
  if (cases.length === 0) return { ok: false, issues: [said('', t('library.issue.empty'))] };
  const remarks = [
    ...(source.unmatched.length > 0 ? [t('audit.unmatched', { columns: source.unmatched.join(', ') })] : []),
    ...(ignored.size > 0 ? [t('bulk.ignored', { names: [...ignored].join(', ') })] : []),
  ];
  return { ok: true, cases, remarks };
}

const issuesOf = (item: Extract<Item, { issues: unknown }>, { format }: CaseSource): RecordIssue[] =>
  item.issues.map(({ path, message }) => {
    const where = format === 'table' ? t('bulk.row', { n: item.n }) : path;
    return said(where, message);
  });
