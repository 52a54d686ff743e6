import type { AnswerChange } from '../../case-library/answer.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  change: AnswerChange;
  sentenceOf: (answer: AnswerSnapshot) => string;
}

/** A rule that is gone has no title any more. */
const ruleName = (id: string) =>
  hasText(`rule.${id}.title`) ? `${textOf(`rule.${id}.title`)} (${id})` : t('old-answer.rule', { id });

/** A case that was answered under an older knowledge: what was said then beside what is said now, and why it differs. */
export function OldAnswer({ change, sentenceOf }: Props) {
  const { then, now, planChanged, changed, added, removed } = change;
  const rules = { changed, added, removed };
  return (
    <section aria-label={t('old-answer.title', { version: then.knowledgeVersion })} className="pb-3">
      <Notice level={planChanged ? 'caution' : 'info'}>
        <p className="font-semibold">{t('old-answer.title', { version: then.knowledgeVersion })}</p>
        <div className="grid gap-x-6 gap-y-1 py-1 tablet:grid-cols-2">
          <Answer words={t('old-answer.then', { version: then.knowledgeVersion })}>{sentenceOf(then)}</Answer>
          <Answer words={t('old-answer.now', { version: now.knowledgeVersion })}>
            {planChanged ? sentenceOf(now) : t('old-answer.same')}
          </Answer>
        </div>
        {(['changed', 'added', 'removed'] as const)
          .filter((kind) => rules[kind].length > 0)
          .map((kind) => (
            <div key={kind} className="border-t border-line py-1">
              <p className="text-ink-muted">{t(`old-answer.${kind}`)}</p>
              <ul>
                {rules[kind].map((id) => (
                  <li key={id}>{ruleName(id)}</li>
                ))}
              </ul>
            </div>
          ))}
        {changed.length + added.length + removed.length === 0 && <p>{t('old-answer.none-changed')}</p>}
      </Notice>
    </section>
  );
}

const Answer = ({ words, children }: { words: string; children: string }) => (
  <p>
    <span className="block text-ink-muted">{words}</span>
    <span className="block text-body">{children}</span>
  </p>
);
