import { hasText, t, textOf } from '../../i18n/translate.ts';
import type { Followed, Match } from '../../interop/second-opinion/consultation.ts';
import type { ConsultAnswer, ReadBack } from '../../interop/second-opinion/message.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { answerRows, limitWords, readBackRows, requestRows } from './message-words.ts';
import { ReadBackForm, type ReadBackValues } from './read-back-form.tsx';

interface IncomingAnswerProps {
  answer: ConsultAnswer;
  match: Match;
  readBack: ReadBack | undefined;
  onReadBack: (values: ReadBackValues) => void;
  onClose: (followed: Followed) => void;
}

/** Where there is room for what was asked beside the answer; the same width as `--breakpoint-lab`. */
const WIDE = '(width >= 80rem)';

/** Answer, read-back and request side by side, or the request folded below; an answer to something else is shown as it is and matched to nothing. */
export function IncomingAnswer({ answer, match, readBack, onReadBack, onClose }: IncomingAnswerProps) {
  const request = match.kind === 'unknown' ? undefined : match.consultation.request;
  return (
    <section className="grid gap-3">
      <FirstHeading>{t('opinion.answer.came')}</FirstHeading>
      <MatchNotice match={match} />
      <Notice level="info">{t('opinion.answer.responsibility-note')}</Notice>
      <div className="grid gap-4 lab:grid-cols-3">
        <div>
          <h4 className="font-semibold">{t('opinion.answer.title')}</h4>
          {request &&
            limitWords(request).map((words) => (
              <p key={words} className="text-small text-warn">
                {words}
              </p>
            ))}
          <PairList pairs={answerRows(answer)} />
        </div>
        {match.kind === 'this' && (
          <div>
            {readBack ? (
              <>
                <h4 className="font-semibold">{t('opinion.read-back.title')}</h4>
                <PairList pairs={readBackRows(readBack)} />
                <p className="pt-2 text-small text-ink-muted">{t('opinion.close')}</p>
                <div className="flex flex-wrap gap-2">
                  {(['followed', 'partly', 'not'] as const).map((followed) => (
                    <Button key={followed} onClick={() => onClose(followed)}>
                      {t(`opinion.close.${followed}`)}
                    </Button>
                  ))}
                </div>
              </>
            ) : (
              <ReadBackForm onDone={onReadBack} />
            )}
          </div>
        )}
        {request && (
          <Disclosure summary={t('opinion.request.own')} needed={window.matchMedia(WIDE).matches}>
            <PairList pairs={requestRows(request)} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function MatchNotice({ match }: { match: Match }) {
  if (match.kind === 'this') return null;
  if (match.kind === 'unknown') return <Notice level="caution">{t('opinion.answer.unknown')}</Notice>;
  const fields = match.changed.map(fieldName).join(', ');
  return (
    <Notice level="caution">
      {fields ? t('opinion.answer.earlier', { fields }) : t('opinion.answer.earlier-unknown')}
    </Notice>
  );
}

/** A field of the case by its own name, one of the request by its label. */
function fieldName(path: string): string {
  const inCase = `field.${path.replace(/^case\./, '')}.label`;
  return hasText(inCase) ? textOf(inCase) : hasText(`opinion.${path}`) ? textOf(`opinion.${path}`) : path;
}
