import { memo } from 'react';
import { t } from '../../i18n/translate.ts';
import { Badge } from '../../ui/badge.tsx';
import type { ConditionNode } from '../../wording/condition-node.ts';
import { ConditionTree } from '../../wording/condition-tree.tsx';
import { EvidenceTitle } from '../../wording/evidence-title.tsx';
import type { BookEntry } from '../../wording/rule-book.ts';
import { SourceList } from '../../wording/source-list.tsx';
import { VerificationBadge } from '../../wording/verification-badge.tsx';

interface EntryProps {
  entry: BookEntry;
  applies?: boolean;
  /** Where it stands: the ids in it are told apart by that. */
  place?: string;
}

/** One entry: what it says, when, what follows, and where it comes from. */
export const Entry = memo(function Entry({ entry, applies = false, place = 'book' }: EntryProps) {
  const { id, title, text, strength, conditions, effects, citations, trials } = entry;
  return (
    <article
      aria-labelledby={`${place}-${id}`}
      className="grid gap-x-section gap-y-control border-t border-line py-4 lab:grid-cols-[minmax(0,72ch)_minmax(18rem,1fr)]"
    >
      <div className="grid content-start gap-control">
        <div>
          <h4 id={`${place}-${id}`} className="text-body font-semibold">
            {title}
          </h4>
          {applies && (
            <Badge tone="ok" icon="check">
              {t('rule-book.applies')}
            </Badge>
          )}
          {strength && <p className="text-small text-ink-muted">{t('rule-book.strength', { word: strength })}</p>}
        </div>
        {text && <p>{text}</p>}
        {conditions.map(({ role, node }) => (
          <div key={role}>
            <Heading>{t(`rule-book.condition.${role}`)}</Heading>
            <Condition node={node} />
          </div>
        ))}
        {effects.length > 0 && (
          <div>
            <Heading>{t('rule-book.effects')}</Heading>
            <ul className="text-small">
              {effects.map((effect, index) => (
                <li key={index} className="py-0.5">
                  {effect.words}
                  {effect.when && <Condition node={effect.when} />}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {/* Where there is room, beside what it says. */}
      <div className="grid content-start gap-control">
        <SourceList citations={citations} heading="h5" />
        {trials.length > 0 && (
          <div>
            <Heading>{t('rule-book.trials')}</Heading>
            <ul className="text-small">
              {trials.map((trial) => (
                <li key={trial.id} className="flex flex-wrap items-baseline gap-x-control py-1">
                  <EvidenceTitle record={trial} />
                  <VerificationBadge level={trial.verification} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
});

function Condition({ node }: { node: ConditionNode }) {
  return <ConditionTree node={node} line={({ words }) => <span className="block py-0.5">{words}</span>} />;
}

function Heading({ children }: { children: string }) {
  return <h5 className="text-small font-semibold text-ink-muted">{children}</h5>;
}
