import type { Hazard } from '#territory/hazard.ts';
import { hazardGroups } from '#territory/hazards.ts';
import type { RuleId } from '#territory/ids.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { ShownByList } from './shown-by-list.tsx';

/** Each way in which it could hurt somebody, by where it arises. */
export function HazardLog() {
  return (
    <>
      <p className="text-ink-muted">{t('hazards.intro')}</p>
      {hazardGroups.map(({ id, hazards }) => (
        <section key={id} aria-labelledby={`hazards-${id}`}>
          <h4 id={`hazards-${id}`} className="pt-4 font-semibold">
            {t(`hazards.group.${id}`)}
          </h4>
          {hazards.map((hazard) => (
            <Entry key={hazard.id} hazard={hazard} />
          ))}
        </section>
      ))}
    </>
  );
}

function Entry({ hazard: { id, rules, shownBy, remains } }: { hazard: Hazard }) {
  const parts = ['cause', 'effect', 'control', ...(remains ? (['remains'] as const) : [])] as const;
  return (
    <article aria-labelledby={id} className="border-t border-line py-3">
      <h5 id={id}>{t('hazards.entry', { id, title: textOf(`hazard.${id}.title`) })}</h5>
      <dl className="text-ink-muted">
        {parts.map((part) => (
          <div key={part} className="pt-1">
            <dt className="text-small text-ink">{t(`hazards.${part}`)}</dt>
            <dd>{textOf(`hazard.${id}.${part}`)}</dd>
          </div>
        ))}
        {rules.length > 0 && (
          <div className="pt-1">
            <dt className="text-small text-ink">{t('hazards.rules')}</dt>
            <dd className="text-small">{rules.map(named).join('; ')}</dd>
          </div>
        )}
        <div className="pt-1">
          <dt className="text-small text-ink">{t('hazards.shown-by')}</dt>
          <dd>
            <ShownByList shownBy={shownBy} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

const named = (id: RuleId): string => t('hazards.rule', { id, title: textOf(`rule.${id}.title`) });
