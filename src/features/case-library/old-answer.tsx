import type { AnswerChange } from '../../case-library/answer.ts';
import type { AnswerSnapshot } from '../../case-library/record.ts';
import { listText, t } from '../../i18n/translate.ts';
import { Notice } from '../../ui/notice.tsx';

interface Props {
  change: AnswerChange;
  sentenceOf: (answer: AnswerSnapshot) => string;
}

/** A case that was answered under an older knowledge: what was said then beside what is said now, and why it differs. */
export function OldAnswer({ change, sentenceOf }: Props) {
  const { then, now, planChanged, changed, added, removed } = change;
  const rules = { changed, added, removed };
  const version = now.knowledgeVersion;
  return (
    <section aria-label={t('old-answer.title', { version: then.knowledgeVersion })} className="pb-3">
      <Notice level={planChanged ? 'caution' : 'info'}>
        <p className="font-semibold">{t('old-answer.title', { version: then.knowledgeVersion })}</p>
        <p>{t('old-answer.then', { sentence: sentenceOf(then) })}</p>
        <p>
          {planChanged
            ? t('old-answer.now', { version, sentence: sentenceOf(now) })
            : t('old-answer.same', { version })}
        </p>
        {(['changed', 'added', 'removed'] as const)
          .filter((kind) => rules[kind].length > 0)
          .map((kind) => (
            <p key={kind}>{t(`old-answer.${kind}`, { rules: listText(rules[kind], 'and') })}</p>
          ))}
        {changed.length + added.length + removed.length === 0 && <p>{t('old-answer.none-changed')}</p>}
      </Notice>
    </section>
  );
}
