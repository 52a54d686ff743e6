import { t, textOf } from '../../i18n/translate.ts';
import { joinedDevices } from '../../interop/bulk/audit.ts';
import type { AuditRow } from '../../interop/bulk/audit-row.ts';
import { deviceWords, planWords } from '../../interop/bulk/audit-words.ts';
import { Button } from '../../ui/button.tsx';

/** The rows behind a number: those of cases that were read, or the places of some that were not. */
export type Behind =
  | { readonly kind: 'rows'; readonly rows: readonly AuditRow[]; readonly count: number }
  | { readonly kind: 'refused-rows'; readonly rows: readonly number[]; readonly count: number };

interface Props {
  behind: Behind;
  onSave: () => void;
  onClose: () => void;
}

export function RowsView({ behind, onSave, onClose }: Props) {
  const { rows, count } = behind;
  return (
    <section
      aria-label={t('registry.rows')}
      className="sticky bottom-0 rounded-control border border-accent bg-raised p-row"
    >
      <div className="flex flex-wrap items-center justify-between gap-control">
        <h3 className="font-semibold">{t('registry.rows-shown', { count, shown: rows.length })}</h3>
        <div className="flex gap-1">
          {behind.kind === 'rows' && (
            <Button kind="quiet" icon="download" onClick={onSave}>
              {t('registry.save-rows')}
            </Button>
          )}
          <Button kind="quiet" icon="cross" onClick={onClose}>
            {t('registry.close-rows')}
          </Button>
        </div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a stop for the keyboard its end cannot be read */}
      <div tabIndex={0} role="region" aria-label={t('registry.rows')} className="max-h-64 overflow-auto">
        {behind.kind === 'refused-rows' ? (
          <p className="text-small break-words">{behind.rows.join(', ')}</p>
        ) : (
          <Table rows={behind.rows} />
        )}
      </div>
    </section>
  );
}

const HEADINGS = ['row', 'planned', 'done', 'mechanism', 'layers', 'year'] as const;

const Table = ({ rows }: { rows: readonly AuditRow[] }) => (
  <table className="w-full text-small">
    <thead>
      <tr className="text-left text-ink-muted">
        {HEADINGS.map((heading) => (
          <th key={heading} className="pr-control font-normal">
            {textOf(`registry.heading.${heading}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.n} className="border-t border-line">
          <td className="pr-control tabular-nums">{row.n}</td>
          <td className="pr-control">{planWords({ status: row.status, planned: joinedDevices(row.planned) })}</td>
          <td className="pr-control">
            {row.done ? deviceWords(joinedDevices(row.done), 'and') : t('registry.nothing-recorded')}
          </td>
          <td className="pr-control">{textOf(`audit.mechanism.${row.mechanism}`)}</td>
          <td className="pr-control">{textOf(`audit.layers.${row.layers}`)}</td>
          <td>{row.year ?? t('audit.year.not-known')}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
