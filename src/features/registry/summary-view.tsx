import { t } from '../../i18n/translate.ts';
import { DIMENSIONS, type RowQuery } from '../../interop/bulk/audit.ts';
import { deviceWords, percentOf, planWords } from '../../interop/bulk/audit-words.ts';
import type { Summary } from '../../interop/bulk/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AgreementPlot } from './agreement-plot.tsx';
import { Count } from './count.tsx';

interface Props {
  summary: Summary;
  unmatched: readonly string[];
  knowledge: string;
  onRows: (query: RowQuery) => void;
  onRefused: (path: string, code: string) => void;
  onSaveRefusals: () => void;
  onSave: (name: string, text: string, type: string) => void;
}

/** Everything that a registry's cases come to, and what of them could not be read. */
export function SummaryView({ summary, unmatched, knowledge, onRows, onRefused, onSaveRefusals, onSave }: Props) {
  const { read, refused, refusals, plans, comparisons, pairs, by } = summary;
  const compared = comparisons.same + comparisons.other;
  return (
    <div className="flex flex-col gap-row">
      <p>
        {t('audit.read', { read, refused })}. {t('audit.with', { version: knowledge })}.
      </p>
      {unmatched.length > 0 && <Notice level="info">{t('audit.unmatched', { columns: unmatched.join(', ') })}</Notice>}
      {refused > 0 && (
        <section aria-label={t('audit.refused.title')}>
          <div className="flex items-center justify-between gap-control">
            <h3 className="font-semibold">{t('audit.refused.title')}</h3>
            <Button kind="quiet" icon="download" onClick={onSaveRefusals}>
              {t('registry.save-refused')}
            </Button>
          </div>
          <ul className="text-small">
            {refusals.map(({ path, code, example, count }) => (
              <li key={`${path} ${code}`} className="flex items-center gap-2 border-t border-line">
                <Count of={example} count={count} onClick={() => onRefused(path, code)} />
                <span className="min-w-0 break-words">{example}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('audit.plans.title')}>
        <h3 className="font-semibold">{t('audit.plans.title')}</h3>
        <ul className="text-small">
          {plans.map(({ status, planned, count }) => (
            <li key={`${status} ${planned}`} className="flex items-center gap-2 border-t border-line">
              <Count of={planWords({ status, planned })} count={count} onClick={() => onRows({ status, planned })} />
              {planWords({ status, planned })}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('audit.compared.title')}>
        <h3 className="font-semibold">{t('audit.compared.title')}</h3>
        <p>
          {t('audit.compared', { compared, same: comparisons.same, percent: percentOf(comparisons.same, compared) })}
        </p>
        <p className="text-small text-ink-muted">{t('registry.what-is-compared')}</p>
        <ul className="text-small">
          {(['other', 'no-decision', 'no-device-planned'] as const).map((comparison) => (
            <li key={comparison} className="flex items-center gap-2">
              <Count
                of={t(`registry.comparison.${comparison}`)}
                count={comparisons[comparison]}
                onClick={() => onRows({ comparison })}
              />
              {t(`registry.comparison.${comparison}`)}
            </li>
          ))}
        </ul>
      </section>
      {compared > 0 &&
        DIMENSIONS.map((dimension) => (
          <AgreementPlot
            key={dimension}
            dimension={dimension}
            rows={by[dimension]}
            knowledge={knowledge}
            onRows={onRows}
            onSave={onSave}
          />
        ))}
      {pairs.length > 0 && (
        <section aria-label={t('audit.pairs.title')}>
          <h3 className="font-semibold">{t('audit.pairs.title')}</h3>
          <ul className="text-small">
            {pairs.map(({ planned, done, count }) => {
              const words = t('registry.pair', { planned: deviceWords(planned, 'or'), done: deviceWords(done, 'and') });
              return (
                <li key={`${planned} ${done}`} className="flex items-center gap-2 border-t border-line">
                  <Count of={words} count={count} onClick={() => onRows({ planned, done })} />
                  {words}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
