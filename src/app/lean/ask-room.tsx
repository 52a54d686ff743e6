import { useState } from 'react';
import { CaseDrawing } from '#territory/entry/case-drawing.tsx';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { Preview } from '../../features/second-opinion/preview.tsx';
import { RequestForm } from '../../features/second-opinion/request-form.tsx';
import { emptyRequest, type RequestValues, requestFrom } from '../../features/second-opinion/request-values.ts';
import { RequestView } from '../../features/second-opinion/request-view.tsx';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import { messageFileName, messageFileText, messageJson } from '../../interop/second-opinion/write-message.ts';
import { ownAddress } from '../leaving/address.ts';
import { saveTextFile } from '../save-file.ts';
import { APP_VERSION } from '../version.ts';
import { caseNow, today } from './case-now.ts';
import { keepConsultation, useConsultations } from './consultations.ts';

const now = (): string => new Date().toISOString();

/** A request about the case on the screen: its form, everything that leaves, then the ways to hand it over. */
export function AskRoom() {
  const last = useConsultations((state) => state.consultations[0]?.request);
  const [values, setValues] = useState<RequestValues>(() => emptyRequest(last));
  const [current, setCurrent] = useState<Consultation | null>(null);
  const { caseData, inspection, settings } = caseNow();
  const lacking = caseData.setting?.unavailable ?? settings.unavailable;

  function check(filled: RequestValues) {
    setValues(filled);
    const around = {
      id: crypto.randomUUID(),
      today: today(),
      caseData,
      result: inspection.result,
      lab: settings,
      appVersion: APP_VERSION,
    };
    setCurrent({ request: requestFrom(filled, around), ready: false });
  }

  if (current === null)
    return (
      <RequestForm
        values={values}
        lacking={
          lacking.length === 0
            ? t('opinion.lacking.none')
            : listText(
                lacking.map((one) => textOf(`value.setting.unavailable.${one}`)),
                'and',
              )
        }
        onKeep={setValues}
        onCheck={check}
      />
    );
  const { request } = current;
  const drawing = <CaseDrawing caseData={request.case} />;
  if (!current.ready)
    return (
      <Preview
        request={request}
        drawing={drawing}
        now={now()}
        onReady={() => {
          const ready = { ...current, ready: true };
          keepConsultation(ready);
          setCurrent(ready);
        }}
        onEdit={() => setCurrent(null)}
      />
    );
  return (
    <>
      <HandOver
        frame={pack(messageJson(request))}
        address={ownAddress()}
        onSave={() => saveTextFile(messageFileName(request), messageFileText(request))}
      />
      <RequestView request={request} drawing={drawing} />
    </>
  );
}
