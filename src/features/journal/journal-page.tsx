import type { Trial } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { numberText, t, textOf } from '../../i18n/translate.ts';
import { citationOf } from './citation.ts';
import { patientsOf } from './journal-rows.ts';

/** The records on paper, in the order and the choice of the screen. */
export function JournalPage({ records }: { records: readonly Trial[] }) {
  return (
    <div className="a4">
      <h1>{t('journal.print.title')}</h1>
      <table>
        <thead>
          <tr>
            {(['year', 'name', 'kind', 'n', 'read'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`journal.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const n = patientsOf(record);
            return (
              <tr key={record.id}>
                <td>{record.year}</td>
                <td lang={ORIGINAL}>{citationOf(record)}</td>
                <td>{textOf(`journal.kind.${record.kind}`)}</td>
                <td>{n === null ? '' : numberText(n)}</td>
                <td>{textOf(`verification.${record.verification}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
