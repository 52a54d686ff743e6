import {
  type Criterion,
  purposeLimits,
  purposeSources,
  reviewCriteria,
  reviewMeans,
} from '#territory/intended-purpose.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { ShownByList } from './shown-by-list.tsx';

/** By what a clinician can check a recommendation, how far Relumen goes with each, and where it ends. */
export function Review() {
  return (
    <>
      <p className="text-ink-muted">{t('purpose.criteria.intro')}</p>
      <h4 className="pt-4 font-semibold">{t('purpose.criterion.heading')}</h4>
      {reviewCriteria.map((criterion, index) => (
        <Answered key={criterion.id} kind="criterion" number={index + 1} criterion={criterion} />
      ))}
      <h4 className="pt-4 font-semibold">{t('purpose.means.heading')}</h4>
      {reviewMeans.map((criterion, index) => (
        <Answered key={criterion.id} kind="means" number={index + 1} criterion={criterion} />
      ))}
      <h4 className="pt-4 font-semibold">{t('purpose.limits.heading')}</h4>
      <Sentences ids={purposeLimits.map((id) => `purpose.limit.${id}`)} />
      <h4 className="pt-4 font-semibold">{t('purpose.sources.heading')}</h4>
      <Sentences ids={purposeSources.map((id) => `purpose.source.${id}`)} />
    </>
  );
}

interface AnsweredProps {
  kind: 'criterion' | 'means';
  number: number;
  criterion: Criterion;
}

function Answered({ kind, number, criterion: { id, short, shownBy } }: AnsweredProps) {
  return (
    <article aria-labelledby={`${kind}-${id}`} className="pt-3">
      <h5 id={`${kind}-${id}`}>{t('purpose.asks', { number, asks: textOf(`purpose.${kind}.${id}.asks`) })}</h5>
      <dl className="text-ink-muted">
        <dt className="pt-1 text-small text-ink">{t('purpose.here')}</dt>
        <dd>{textOf(`purpose.${kind}.${id}.here`)}</dd>
        {short && (
          <>
            <dt className="pt-1 text-small text-ink">{t('purpose.short')}</dt>
            <dd>{textOf(`purpose.${kind}.${id}.short`)}</dd>
          </>
        )}
        <dt className="pt-1 text-small text-ink">{t('hazards.shown-by')}</dt>
        <dd>
          <ShownByList shownBy={shownBy} />
        </dd>
      </dl>
    </article>
  );
}

function Sentences({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="list-disc pl-5 text-ink-muted">
      {ids.map((id) => (
        <li key={id} className="wrap-anywhere">
          {textOf(id)}
        </li>
      ))}
    </ul>
  );
}
