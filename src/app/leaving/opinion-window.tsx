import '../../i18n/with-second-opinion.ts';
import { useEffect, useRef, useState } from 'react';
import { ConsultationList } from '../../features/second-opinion/consultation-list.tsx';
import { type Incoming, Reader, SECOND_OPINION } from '../../features/second-opinion/incoming.ts';
import { readBackRows } from '../../features/second-opinion/message-words.ts';
import { WaysIn } from '../../features/second-opinion/ways-in.tsx';
import { t, textOf } from '../../i18n/translate.ts';
import type { ConsultMessage } from '../../interop/second-opinion/message.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PairList } from '../../ui/pair-list.tsx';
import { AnswerCame } from './answer-came.tsx';
import { AskView } from './ask-view.tsx';
import type { InspectionOf } from './case-now.ts';
import { forgetConsultation, settleConsultations, useConsultations } from './consultations.ts';
import { type OpinionView, showOpinion, useOpinionView } from './opinion-view.ts';
import { readOpened } from './read-opened.ts';
import { RequestCame } from './request-came.tsx';

interface OpinionWindowProps {
  inspectionOf: InspectionOf;
  /** What stood in the address when the program was opened. */
  arrived: string | null;
  onClose: () => void;
}

const HOME: OpinionView = { at: 'home' };

/** The second opinion from both sides. Nothing that comes in touches the case on the screen or the cases that are kept. */
export function OpinionWindow({ inspectionOf, arrived, onClose }: OpinionWindowProps) {
  const view = useOpinionView((state) => state.view);
  const [said, setSaid] = useState<{ words: string; fault: boolean } | null>(null);
  const { consultations, keeping } = useConsultations();
  const reader = useRef(new Reader(SECOND_OPINION));

  function take(incoming: Incoming): boolean {
    if (incoming.kind !== 'message') {
      setSaid({ words: incoming.words, fault: incoming.kind === 'fault' });
      return false;
    }
    setSaid(null);
    showOpinion(viewOf(incoming.message));
    return true;
  }
  useEffect(() => {
    if (arrived !== null) take(reader.current.read(arrived));
  }, [arrived]);

  // Another window may have written since this one looked.
  useEffect(() => void settleConsultations(), []);

  const waysIn = (
    <WaysIn
      title={t('opinion.open')}
      said={said}
      onFile={(file) => void readOpened(file, reader.current).then(take)}
      onText={(text) => take(reader.current.read(text))}
    />
  );
  return (
    <div className="grid gap-section">
      {view.at !== 'home' && (
        <div>
          <Button onClick={() => showOpinion(HOME)}>{t('opinion.back')}</Button>
        </div>
      )}
      {keeping !== 'kept' && keeping !== 'asking' && (
        <Notice level="caution">{textOf(`opinion.kept.${keeping}`)}</Notice>
      )}
      {view.at === 'home' && (
        <>
          <p className="max-w-[72ch] text-ink-muted">{t('opinion.intro')}</p>
          <div>
            <Button kind="accent" onClick={() => showOpinion({ at: 'ask', consultation: null })}>
              {t('opinion.ask')}
            </Button>
          </div>
          {waysIn}
          <ConsultationList
            consultations={consultations}
            onOpen={(one) =>
              showOpinion(one.answer ? { at: 'answer', answer: one.answer } : { at: 'ask', consultation: one })
            }
            onForget={(one) => void forgetConsultation(one)}
          />
        </>
      )}
      {view.at === 'ask' && (
        <>
          {/* The window opens where it was left, and that may be a form that nobody wants any more. */}
          {waysIn}
          <AskView inspectionOf={inspectionOf} kept={view.consultation} />
        </>
      )}
      {view.at === 'request' && (
        <RequestCame key={view.request.id} request={view.request} inspectionOf={inspectionOf} onTaken={onClose} />
      )}
      {view.at === 'read-back' && (
        <section>
          <h3 className="text-title font-semibold">{t('opinion.read-back.came')}</h3>
          <PairList pairs={readBackRows(view.readBack)} />
        </section>
      )}
      {view.at === 'answer' && <AnswerCame key={view.answer.id} answer={view.answer} />}
    </div>
  );
}

function viewOf(message: ConsultMessage): OpinionView {
  if (message.part === 'request') return { at: 'request', request: message };
  if (message.part === 'answer') return { at: 'answer', answer: message };
  return { at: 'read-back', readBack: message };
}
