import { useEffect, useState } from 'react';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { IncomingAnswer } from '../../features/second-opinion/incoming-answer.tsx';
import { readBackFrom } from '../../features/second-opinion/read-back-values.ts';
import { type Match, matchOf } from '../../interop/second-opinion/consultation.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import { hashOf } from '../../interop/second-opinion/hash.ts';
import type { ConsultAnswer, ReadBack } from '../../interop/second-opinion/message.ts';
import { messageFileName, messageFileText, messageJson } from '../../interop/second-opinion/write-message.ts';
import { ownAddress } from '../leaving/address.ts';
import { saveTextFile } from '../save-file.ts';
import { today } from './case-now.ts';
import { keepConsultation, useConsultations } from './consultations.ts';

/** An answer that came in, beside the request that it names, and what was understood of it. */
export function AnswerRoom({ answer }: { answer: ConsultAnswer }) {
  const { consultations } = useConsultations();
  const [match, setMatch] = useState<Match | null>(null);
  const [readBack, setReadBack] = useState<ReadBack>();
  useEffect(() => {
    let wanted = true;
    void matchOf(answer, consultations).then((found) => {
      if (wanted) setMatch(found);
    });
    return () => {
      wanted = false;
    };
  }, [answer, consultations]);
  if (match === null) return null;
  return (
    <>
      <IncomingAnswer
        answer={answer}
        match={match}
        readBack={readBack}
        onReadBack={(values) =>
          void hashOf(answer).then((hash) =>
            setReadBack(readBackFrom(values, { id: crypto.randomUUID(), today: today(), answer, hash })),
          )
        }
        onClose={(followed) => {
          if (match.kind === 'this') keepConsultation({ ...match.consultation, answer, closed: { followed } });
        }}
      />
      {readBack && (
        <HandOver
          frame={pack(messageJson(readBack))}
          address={ownAddress()}
          onSave={() => saveTextFile(messageFileName(readBack), messageFileText(readBack))}
        />
      )}
    </>
  );
}
