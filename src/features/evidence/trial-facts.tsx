import type { ReactNode } from 'react';
import { isOfRestenosisAlone } from '#territory/trial-populations.ts';
import type { Trial } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { numberText, t } from '../../i18n/translate.ts';
import { Quoted } from '../../ui/quoted.tsx';
import { recordText } from '../../wording/record-text.ts';
import { areGroupsOfPatients } from './arm-columns.ts';
import { Discrepancy, Fact, Reference } from './card-parts.tsx';
import { EndpointTable } from './endpoint-table.tsx';
import { PatientInTrial } from './patient-in-trial.tsx';
import type { ReadFor } from './read-for.ts';

/** One trial report: whom it studied, what it compared, what it found and where the lecture differs. */
export function TrialFacts({ trial, ...readFor }: ReadFor & { trial: Trial }) {
  const { conclusion, endpoints, followup, n } = trial;
  return (
    <div className="grid grid-cols-1 gap-control">
      <Reference trial={trial} />
      {conclusion && <p lang={ORIGINAL}>{recordText(conclusion)}</p>}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-row gap-y-tight text-small [&_dt]:text-ink-muted">
        <Fact term={t('trial.population')} value={populationText(trial)} />
        {armFacts(trial).map(([term, value]) => (
          <Fact key={term} term={term} value={<Quoted>{value}</Quoted>} />
        ))}
        <Fact term={t('trial.n')} value={n === null ? null : numberText(n)} />
        <Fact term={t('trial.followup')} value={followup && <Quoted>{recordText(followup)}</Quoted>} />
      </dl>
      <div>
        <h5 className="text-small text-ink-muted">{t('trial.outcome')}</h5>
        {endpoints.length > 0 ? <EndpointTable trial={trial} /> : <p className="text-small">{t('trial.no-figures')}</p>}
      </div>
      <Discrepancy trial={trial} />
      <PatientInTrial trial={trial} {...readFor} />
    </div>
  );
}

/** The words of the record and, where they do not say it, the stent that had failed, or that it was not about restenosis. */
function populationText(trial: Trial): ReactNode {
  const { population, isr_type: type } = trial;
  const words = population && <Quoted>{recordText(population)}</Quoted>;
  if (!type || population?.includes(`${type}-ISR`)) return words;
  const named = type === 'both' ? t('trial.isr-type.both') : recordText(type);
  const aside = isOfRestenosisAlone(trial) ? t('trial.failed-stent', { type: named }) : named;
  return words ? (
    <>
      {words} ({aside})
    </>
  ) : (
    aside
  );
}

/** The record lists arms. Two are an intervention and what it was held against; of more it does not say which is which. */
function armFacts({ arms }: Trial): readonly (readonly [term: string, value: string])[] {
  const [first, second] = (arms ?? []).map(recordText);
  if (!arms || first === undefined) return [];
  if (second === undefined) return [[t('trial.single-arm'), first]];
  const together = arms.map(recordText).join(' · ');
  if (areGroupsOfPatients(arms)) return [[t('trial.groups-compared'), together]];
  if (arms.length > 2) return [[t('trial.arms-compared'), together]];
  return [
    [t('trial.intervention'), first],
    [t('trial.comparator'), second],
  ];
}
