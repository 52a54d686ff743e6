import { useState } from 'react';
import { knowledge } from '#territory/knowledge.ts';
import { identifierIn } from '../../case-file/label.ts';
import { doneWords } from '../../features/teaching/message-view.tsx';
import { Solve, type Surroundings } from '../../features/teaching/solve.tsx';
import { t, textOf } from '../../i18n/translate.ts';
import type { TeachingMessage } from '../../interop/teaching/teaching-file.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { noteTry } from './progress.ts';

interface Props {
  message: TeachingMessage;
  around: Surroundings;
  onLeave: () => void;
}

/** What in a text may say who the patient is: whoever made the file by hand was not held back. */
function revealing(text: string): string | undefined {
  const kind = identifierIn(text);
  return kind && textOf(`identifier.${kind}`, { value: text });
}

/** A teaching case that came in: said first, and solved only when it is taken. It touches no case of one's own. */
export function TeachingCame({ message, around, onLeave }: Props) {
  const [taken, setTaken] = useState(false);
  const { id, title, lesson, done } = message;
  const versions = t('teaching.made-with', { version: message.knowledge, here: knowledge.version });
  if (!taken)
    return (
      <section className="grid max-w-[60rem] gap-row">
        <FirstHeading>{t('teaching.came')}</FirstHeading>
        <p dir="auto" className="font-semibold">
          {title}
        </p>
        <Notice level="info">{t('teaching.unchecked')}</Notice>
        <p className="text-small text-ink-muted">{versions}</p>
        {[title, lesson ?? ''].map(revealing).map(
          (words) =>
            words && (
              <Notice key={words} level="caution">
                {words}
              </Notice>
            ),
        )}
        <div className="flex flex-wrap gap-2">
          <Button kind="accent" onClick={() => setTaken(true)}>
            {t('teaching.take')}
          </Button>
          <Button onClick={onLeave}>{t('teaching.leave')}</Button>
        </div>
      </section>
    );
  return (
    <Solve
      title={title}
      caseData={message.case}
      around={around}
      onTried={(right) => void noteTry(id, right)}
      after={
        <>
          {lesson && (
            <p dir="auto">
              <strong>{t('teaching.lesson')}:</strong> {lesson}
            </p>
          )}
          {done && <p>{t('teaching.done', { list: doneWords(done) })}</p>}
          <p className="text-small text-ink-muted">{versions}</p>
        </>
      }
    />
  );
}
