import { useState } from 'react';
import { knowledge } from '#territory/knowledge.ts';
import { isBlank } from '../../case-library/record.ts';
import { HandOver } from '../../features/second-opinion/hand-over.tsx';
import { MakeForm, type MakeValues } from '../../features/teaching/make-form.tsx';
import { MessageView } from '../../features/teaching/message-view.tsx';
import { t } from '../../i18n/translate.ts';
import { TEACHING_MARK } from '../../interop/second-opinion/address.ts';
import { pack } from '../../interop/second-opinion/frame.ts';
import {
  type TeachingMessage,
  teachingFileName,
  teachingFileText,
  teachingJson,
  teachingMessage,
} from '../../interop/teaching/teaching-file.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { ownAddress } from '../leaving/address.ts';
import { caseNow, type InspectionOf } from '../leaving/case-now.ts';
import { outside } from '../library/context.ts';
import { saveTextFile } from '../save-file.ts';

const EMPTY: MakeValues = { title: '', lesson: '', withDecision: false };

/** A teaching case of the case on the screen: two texts, then everything that leaves, then the ways to hand it on. */
export function MakeView({ inspectionOf }: { inspectionOf: InspectionOf }) {
  const { caseData, settings } = caseNow(inspectionOf);
  const [values, setValues] = useState<MakeValues>(EMPTY);
  const [message, setMessage] = useState<TeachingMessage | null>(null);
  const [ready, setReady] = useState(false);
  if (isBlank(caseData)) return <p>{t('teaching.make.empty')}</p>;
  if (message === null)
    return (
      <section className="grid gap-row">
        <FirstHeading>{t('teaching.make')}</FirstHeading>
        <MakeForm
          values={values}
          decided={(caseData.decision?.choice.length ?? 0) > 0}
          onValues={setValues}
          onCheck={(checked) => {
            setValues(checked);
            const written = { ...checked, id: outside.newId(), knowledge: knowledge.version };
            setMessage(teachingMessage(caseData, settings, written));
          }}
        />
      </section>
    );
  const edit = () => {
    setMessage(null);
    setReady(false);
  };
  return (
    <section className="grid gap-row">
      {ready ? (
        <HandOver
          frame={pack(teachingJson(message))}
          mark={TEACHING_MARK}
          address={ownAddress()}
          onSave={() => saveTextFile(teachingFileName(message), teachingFileText(message))}
        />
      ) : (
        <>
          <FirstHeading>{t('teaching.make.preview')}</FirstHeading>
          <div className="flex flex-wrap gap-2">
            <Button kind="accent" onClick={() => setReady(true)}>
              {t('teaching.make.ready')}
            </Button>
          </div>
        </>
      )}
      <MessageView message={message} />
      <div>
        <Button onClick={edit}>{t('teaching.make.edit')}</Button>
      </div>
    </section>
  );
}
