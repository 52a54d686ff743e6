import { useState } from 'react';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { AnswerForm } from '../../features/second-opinion/answer-form.tsx';
import { answerFrom, emptyAnswer } from '../../features/second-opinion/answer-values.ts';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { IncomingRequest } from '../../features/second-opinion/incoming-request.tsx';
import { answerRows } from '../../features/second-opinion/message-words.ts';
import { t } from '../../i18n/translate.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import { hashOf } from '../../interop/second-opinion/hash.ts';
import type { ConsultAnswer, ConsultRequest } from '../../interop/second-opinion/message.ts';
import { planSeenOf } from '../../interop/second-opinion/outgoing.ts';
import { messageFileName, messageFileText, messageJson } from '../../interop/second-opinion/write-message.ts';
import { PairList } from '../../ui/pair-list.tsx';
import { ownAddress } from '../leaving/address.ts';
import { saveTextFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { APP_VERSION } from '../version.ts';
import { inspectionOf } from './answered.ts';
import { today } from './case-now.ts';

/** A request that came in, computed again by this program's knowledge, and its answer on the way back. */
export function RequestRoom({ request }: { request: ConsultRequest }) {
  const [writing, setWriting] = useState(false);
  const [answer, setAnswer] = useState<ConsultAnswer | null>(null);
  const { result } = inspectionOf(request.case);
  const own = planSeenOf(result, APP_VERSION);
  if (answer)
    return (
      <>
        <HandOver
          frame={pack(messageJson(answer))}
          address={ownAddress()}
          onSave={() => saveTextFile(messageFileName(answer), messageFileText(answer))}
        />
        <h3 className="font-semibold">{t('opinion.preview')}</h3>
        <PairList pairs={answerRows(answer)} />
      </>
    );
  return (
    <>
      <IncomingRequest
        request={request}
        drawing={<CaseDrawing caseData={request.case} />}
        result={result}
        own={own}
        onTake={() => useCaseStore.getState().load(request.case)}
        onAnswer={() => setWriting(true)}
      />
      {writing && (
        <AnswerForm
          request={request}
          values={emptyAnswer()}
          onKeep={() => {}}
          onReady={(values) =>
            void hashOf(request).then((hash) =>
              setAnswer(answerFrom(values, { id: crypto.randomUUID(), request, hash, today: today(), planSeen: own })),
            )
          }
        />
      )}
    </>
  );
}
