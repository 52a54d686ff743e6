import { useState } from 'react';
import { CaseDrawing } from '#page/drawing.tsx';
import { stateWords } from '../../features/second-opinion/consultation-list.tsx';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { Preview } from '../../features/second-opinion/preview.tsx';
import { RequestForm } from '../../features/second-opinion/request-form.tsx';
import {
  emptyRequest,
  type RequestValues,
  requestFrom,
  valuesOf,
} from '../../features/second-opinion/request-values.ts';
import { RequestView } from '../../features/second-opinion/request-view.tsx';
import { listText, t, textOf } from '../../i18n/translate.ts';
import type { Consultation } from '../../interop/second-opinion/consultation.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import { messageFileName, messageFileText, messageJson } from '../../interop/second-opinion/write-message.ts';
import { Button } from '../../ui/button.tsx';
import { outside } from '../library/context.ts';
import { saveTextFile } from '../save-file.ts';
import { ownAddress } from './address.ts';
import { caseNow, type InspectionOf } from './case-now.ts';
import { keepConsultation, keepDraft, useConsultations } from './consultations.ts';

interface AskViewProps {
  inspectionOf: InspectionOf;
  /** One that was made before, or null for a new one about the case on the screen. */
  kept: Consultation | null;
}

/** A request from its form to its handing over. One that was handed over is never changed: a new one takes its place. */
export function AskView({ inspectionOf, kept }: AskViewProps) {
  const { consultations, draft } = useConsultations();
  const [current, setCurrent] = useState<Consultation | null>(kept);
  const [values, setValues] = useState<RequestValues>(() =>
    kept ? valuesOf(kept.request) : (draft ?? emptyRequest(consultations[0]?.request)),
  );
  const [editing, setEditing] = useState(kept === null);
  const now = caseNow(inspectionOf);
  const lacking = now.caseData.setting?.unavailable ?? now.settings.unavailable;

  function check(filled: RequestValues) {
    setValues(filled);
    const replaced = current?.handedOver ? current.request.id : current?.request.replaces;
    const id = current && !current.handedOver ? current.request.id : outside.newId();
    // Of a kept request the case stays the one it was made of.
    const caseData = current?.request.case ?? now.caseData;
    const { result } = inspectionOf(caseData, now.settings);
    const around = {
      id,
      replaces: replaced,
      today: now.today,
      caseData,
      result,
      lab: now.settings,
      appVersion: now.appVersion,
    };
    const next: Consultation = { request: requestFrom(filled, around), ready: false };
    void keepConsultation(next);
    keepDraft(null);
    setCurrent(next);
    setEditing(false);
  }

  if (editing || current === null)
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
        onKeep={(filled) => {
          if (kept === null) keepDraft(filled);
        }}
        onCheck={check}
      />
    );

  const change = (more: Partial<Consultation>) => {
    const next = { ...current, ...more };
    void keepConsultation(next);
    setCurrent(next);
  };
  if (!current.ready)
    return (
      <Preview
        request={current.request}
        drawing={<CaseDrawing caseData={current.request.case} />}
        now={outside.now()}
        onReady={() => change({ ready: true })}
        onEdit={() => setEditing(true)}
      />
    );
  return (
    <>
      <HandOver
        frame={pack(messageJson(current.request))}
        state={stateWords(current)}
        address={ownAddress()}
        onSave={() => saveTextFile(messageFileName(current.request), messageFileText(current.request))}
        onSent={(by) => change({ handedOver: { at: outside.now(), by } })}
      />
      <div>
        <Button onClick={() => setEditing(true)}>{t('opinion.edit')}</Button>
      </div>
      <RequestView request={current.request} drawing={<CaseDrawing caseData={current.request.case} />} />
    </>
  );
}
