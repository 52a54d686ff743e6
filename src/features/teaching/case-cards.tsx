import { t } from '../../i18n/translate.ts';
import { teachingCases } from '../../territories/coronary/teaching-cases.ts';
import { factValue } from '../../wording/fact-words.ts';
import type { Tried } from './progress.ts';

interface Props {
  tried: readonly Tried[];
  onOpen: (id: string) => void;
}

/** The cases by number: their titles would give the answers away. */
export function CaseCards({ tried, onOpen }: Props) {
  return (
    <ul aria-label={t('teaching.list')} className="grid gap-control tablet:grid-cols-3 lab:grid-cols-4">
      {teachingCases.map(({ id, case: { lesion, stent } }, index) => {
        const kept = tried.find((one) => one.id === id);
        return (
          <li key={id} className="grid">
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="min-h-target rounded-control border border-line-strong bg-raised p-2 text-left hover:border-accent"
            >
              <span className="block font-semibold">{t('teaching.case', { number: index + 1 })}</span>
              <span className="block text-small">
                {t('teaching.case.short', {
                  vessel: factValue('lesion.vessel', lesion?.vessel),
                  stenosis: factValue('lesion.stenosisPercent', lesion?.stenosisPercent),
                  stent: factValue('stent.type', stent?.type),
                })}
              </span>
              <span className="block text-small text-ink-muted">
                {kept ? t('teaching.case.score', { right: kept.first.length }) : t('teaching.case.open')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
