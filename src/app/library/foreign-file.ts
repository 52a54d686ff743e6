import type { CaseData } from '#territory/types/case-data.ts';
import type { RecordIssue } from '../../case-library/issues.ts';
import { LIBRARY_VERSION } from '../../case-library/library-file.ts';
import { LIBRARY_KIND } from '../../case-library/record.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';

/** The cases of a file of another program, or why they cannot be had. */
export type ReadForeign =
  | { readonly ok: true; readonly cases: readonly CaseData[]; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/** A file of another program as a library file of this one, or why it cannot be one. */
export type Foreign =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

const JSON_BEGINS = /^\uFEFF?\s*[[{]/;
/** Within a text of ours its quotes would be escaped. */
const FHIR = /"resourceType"\s*:/;

/** Whether a file's text is a table of cases or a FHIR document, and not one of this program's own files. */
export const isForeign = (text: string, name: string): boolean =>
  JSON_BEGINS.test(text) ? FHIR.test(text) : /\.(csv|tsv)$/i.test(name) || namesColumns(text);

const namesColumns = (text: string): boolean =>
  /(?:^|[,;\t"])(?:case_id|lesion_\w+|stent_\w+)(?:[,;\t"\r\n]|$)/.test(text.slice(0, 20_000).split('\n', 1)[0] ?? '');

/** All of it or nothing, as with every file. What reads it is fetched when such a file comes. */
export async function asLibrary(text: string, names?: ColumnNames): Promise<Foreign> {
  const { readForeign } = await import('#page/read-foreign.ts');
  const read = await readForeign(text, names);
  if (!read.ok) return read;
  const { cases, remarks } = read;
  const head = { kind: LIBRARY_KIND, schemaVersion: LIBRARY_VERSION };
  return { ok: true, remarks, text: JSON.stringify({ ...head, records: cases }) };
}
