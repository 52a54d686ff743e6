import { useEffect, useState } from 'react';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { IncomingAnswer } from '../../features/second-opinion/incoming-answer.tsx';
import type { ReadBackValues } from '../../features/second-opinion/read-back-form.tsx';
import { readBackFrom } from '../../features/second-opinion/read-back-values.ts';
import { t } from '../../i18n/translate.ts';
import { type Consultation, type Match, matchOf } from '../../interop/second-opinion/consultation.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import { hashOf } from '../../interop/second-opinion/hash.ts';
import type { ConsultAnswer, ReadBack } from '../../interop/second-opinion/message.ts';
import { messageFileName, messageFileText, messageJson } from '../../interop/second-opinion/write-message.ts';
import { outside } from '../library/context.ts';
import { saveTextFile } from '../save-file.ts';
import { ownAddress } from './address.ts';
import { keepConsultation, useConsultations } from './consultations.ts';

/** An answer that came in, beside the request that it names, and what was understood of it. */
export function AnswerCame({ answer }: { answer: ConsultAnswer }) {
  const { consultations, keeping } = useConsultations();
  const asked = keeping !== 'asking';
  const [match, setMatch] = useState<Match | null>(null);
  const [sent, setSent] = useState(false);

  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    void matchOf(answer, consultations).then((found) => {
      if (!wanted) return;
      setMatch(found);
      // An answer is kept with its request the moment it is opened; one to another version is only shown.
      if (found.kind === 'this' && found.consultation.answer?.id !== answer.id)
        void keepConsultation({ ...found.consultation, answer });
    });
    return () => {
      wanted = false;
    };
  }, [answer, consultations, asked]);

  if (match === null) return null;
  const consultation = match.kind === 'this' ? match.consultation : null;
  const readBack = consultation?.answer?.id === answer.id ? consultation.readBack : undefined;
  const change = (more: Partial<Consultation>) => {
    if (consultation) void keepConsultation({ ...consultation, answer, ...more });
  };
  return (
    <>
      <IncomingAnswer
        answer={answer}
        match={match}
        readBack={readBack}
        onReadBack={(values) => void readBackOf(values, answer).then((written) => change({ readBack: written }))}
        onClose={(followed) => change({ closed: { followed } })}
      />
      {consultation?.closed && (
        <p role="status">
          {t('opinion.state.closed', { followed: t(`opinion.close.${consultation.closed.followed}`) })}
        </p>
      )}
      {readBack && (
        <HandOver
          frame={pack(messageJson(readBack))}
          state={t(sent ? 'opinion.marked' : 'opinion.state.answer-ready')}
          address={ownAddress()}
          onSave={() => saveTextFile(messageFileName(readBack), messageFileText(readBack))}
          onSent={() => setSent(true)}
        />
      )}
    </>
  );
}

async function readBackOf(values: ReadBackValues, answer: ConsultAnswer): Promise<ReadBack> {
  const today = outside.now().slice(0, 10);
  return readBackFrom(values, { id: outside.newId(), today, answer, hash: await hashOf(answer) });
}
