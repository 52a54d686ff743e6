import { useState } from 'react';
import { CaseDrawing } from '#page/drawing.tsx';
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
import { outside } from '../library/context.ts';
import { saveTextFile } from '../save-file.ts';
import { useCaseStore } from '../stores/case-store.ts';
import { useSettingsStore } from '../stores/settings-store.ts';
import { APP_VERSION } from '../version.ts';
import { ownAddress } from './address.ts';
import type { InspectionOf } from './case-now.ts';
import { keepAnswer, useOpinionView } from './opinion-view.ts';

interface RequestCameProps {
  request: ConsultRequest;
  inspectionOf: InspectionOf;
  /** The case of the request stands on the screen now. */
  onTaken: () => void;
}

/** A request that came in, computed again by this program's knowledge, and its answer on the way back. */
export function RequestCame({ request, inspectionOf, onTaken }: RequestCameProps) {
  const begun = useOpinionView((state) => state.answers[request.id]);
  const [writing, setWriting] = useState(begun !== undefined);
  const [answer, setAnswer] = useState<ConsultAnswer | null>(null);
  const [sent, setSent] = useState(false);
  const lab = useSettingsStore((state) => state.lab);
  const { result } = inspectionOf(request.case, lab);
  const own = planSeenOf(result, APP_VERSION);

  if (answer)
    return (
      <>
        <HandOver
          frame={pack(messageJson(answer))}
          state={t(sent ? 'opinion.marked' : 'opinion.state.answer-ready')}
          address={ownAddress()}
          onSave={() => saveTextFile(messageFileName(answer), messageFileText(answer))}
          onSent={() => setSent(true)}
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
        onTake={() => {
          useCaseStore.getState().load(request.case);
          onTaken();
        }}
        onAnswer={() => setWriting(true)}
      />
      {writing && (
        <AnswerForm
          request={request}
          values={begun ?? emptyAnswer()}
          onKeep={(values) => keepAnswer(request, values)}
          onReady={(values) =>
            void hashOf(request).then((hash) =>
              setAnswer(
                answerFrom(values, {
                  id: outside.newId(),
                  request,
                  hash,
                  today: outside.now().slice(0, 10),
                  planSeen: own,
                }),
              ),
            )
          }
        />
      )}
    </>
  );
}
