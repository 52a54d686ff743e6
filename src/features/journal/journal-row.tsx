import { type ReactNode, useState } from 'react';
import type { Trial } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VerificationBadge } from '../../wording/verification-badge.tsx';
import { citationOf } from './citation.ts';
import { patientsOf } from './journal-rows.ts';

interface Props {
  record: Trial;
  recordOf: (record: Trial) => ReactNode;
}

/** One record; its name unfolds it. On a phone what has no column there stands under the name. */
export function JournalRow({ record, recordOf }: Props) {
  const [open, setOpen] = useState(false);
  const { name, kind, year, shortCitation, verification, discrepancy } = record;
  const n = patientsOf(record);
  return (
    <>
      <tr className="border-t border-line align-top">
        <td className="py-2 pr-control tabular-nums">{year ?? t('journal.no-year')}</td>
        <th scope="row" className="pr-control text-left font-normal">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="flex min-h-target w-full items-start gap-1.5 rounded-control py-2 text-left hover:text-accent"
          >
            <Icon name="chevron" className={`mt-[0.2em] ${open ? 'rotate-90' : ''}`} />
            <span className="min-w-0 wrap-anywhere">
              <span lang={ORIGINAL}>
                {name}
                <span className="block text-small text-ink-muted">{shortCitation}</span>
              </span>
              <span className="block text-small text-ink-muted tablet:hidden">
                {t(`journal.kind.${kind}`)} · {t(`verification.${verification}`)}
              </span>
              {discrepancy && <span className="block text-small text-warn">{t('journal.differs')}</span>}
            </span>
          </button>
        </th>
        <td className="py-2 pr-control text-small max-tablet:hidden">{t(`journal.kind.${kind}`)}</td>
        <td className="py-2 pr-control text-right tabular-nums">{n === null ? '' : numberText(n)}</td>
        <td className="py-2 pr-control max-tablet:hidden">
          <VerificationBadge level={verification} />
        </td>
        <td>
          <CopyButton text={citationOf(record)} label={t('journal.cite', { name })} />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6} className="pb-row pl-pane">
            <div className="max-w-[80ch]">{recordOf(record)}</div>
          </td>
        </tr>
      )}
    </>
  );
}
