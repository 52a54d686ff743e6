import type { Trial, TrialEndpoint } from '#territory/types/knowledge.ts';
import { ORIGINAL } from '../../i18n/languages.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Quoted } from '../../ui/quoted.tsx';
import { recordText } from '../../wording/record-text.ts';
import { Discrepancy, Fact, Reference } from './card-parts.tsx';

/**
 * A label or a document: what it says, how far it was read and where. It studied nobody, so it has no arms and no
 * number of patients here, whatever its record counts, and no patient is held against it.
 */
export function DocumentFacts({ record }: { record: Trial }) {
  const { conclusion, population, isr_type: type, endpoints, verification, note, seen_at: seenAt } = record;
  return (
    <div className="grid grid-cols-1 gap-control">
      <Reference trial={record} />
      {conclusion && <p lang={ORIGINAL}>{recordText(conclusion)}</p>}
      {endpoints.length > 0 && (
        <div className="text-small">
          <h5 className="text-ink-muted">{t('document.says')}</h5>
          <ul>
            {endpoints.map((endpoint) => (
              <li key={`${endpoint.name} ${endpoint.timepoint}`} lang={ORIGINAL} className="py-0.5">
                {statement(endpoint)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-row gap-y-tight text-small [&_dt]:text-ink-muted">
        <Fact term={t('document.covers')} value={population && <Quoted>{recordText(population)}</Quoted>} />
        <Fact
          term={t('document.restenosis')}
          value={type === 'both' ? t('trial.isr-type.both') : type && recordText(type)}
        />
        <Fact
          term={t('document.read')}
          value={
            <>
              {textOf(`verification.${verification}.hint`)} {note && <Quoted>{recordText(note)}</Quoted>}
            </>
          }
        />
        <Fact term={t('trial.seen-at')} value={<Quoted>{seenAt.join(' · ')}</Quoted>} />
      </dl>
      <Discrepancy trial={record} />
    </div>
  );
}

/** What it lays down, under the name that the record gives it. */
function statement({ name, timepoint, arm1, arm2, effect, ci, p }: TrialEndpoint): string {
  const value = [arm1, arm2, effect, ci, p && `${t('trial.p')} ${p}`].filter(Boolean).join(' · ');
  const of = timepoint ? t('document.part', { name, place: timepoint }) : name;
  return recordText(t('document.statement', { of, value }));
}
