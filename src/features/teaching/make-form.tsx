import { useState } from 'react';
import { identifierIn, looksLikeName, tidyText } from '../../case-file/label.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { TEACHING_LIMITS } from '../../interop/teaching/teaching-file.ts';
import { Button } from '../../ui/button.tsx';
import { AreaField, CheckField, LineField } from '../../ui/form-field.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface MakeValues {
  readonly title: string;
  readonly lesson: string;
  readonly withDecision: boolean;
}

interface Props {
  values: MakeValues;
  /** Whether a decision stands in the case that could go along. */
  decided: boolean;
  onValues: (values: MakeValues) => void;
  onCheck: (values: MakeValues) => void;
}

/** What is wrong with a text; undefined when nothing is. */
function faultOf(text: string, max: number, required: boolean): string | undefined {
  if (required && text === '') return t('teaching.make.required');
  if (text.length > max) return t('teaching.make.too-long', { max });
  const kind = identifierIn(text);
  return kind && textOf(`identifier.${kind}`, { value: text });
}

/** The two texts that a teaching case has beside the case itself. */
export function MakeForm({ values, decided, onValues, onCheck }: Props) {
  const [checked, setChecked] = useState(false);
  const title = tidyText(values.title);
  const lesson = tidyText(values.lesson);
  const faults = {
    title: faultOf(title, TEACHING_LIMITS.title, true),
    lesson: faultOf(lesson, TEACHING_LIMITS.lesson, false),
  };
  return (
    <div className="grid max-w-[40rem] gap-1">
      <p className="text-small text-ink-muted">{t('teaching.make.intro')}</p>
      <LineField
        label={t('teaching.make.title')}
        value={values.title}
        error={checked ? faults.title : undefined}
        onChange={(event) => onValues({ ...values, title: event.target.value })}
      />
      <AreaField
        label={t('teaching.make.lesson')}
        value={values.lesson}
        error={checked ? faults.lesson : undefined}
        onChange={(event) => onValues({ ...values, lesson: event.target.value })}
      />
      {decided && (
        <CheckField
          label={t('teaching.make.decision')}
          checked={values.withDecision}
          onChange={(event) => onValues({ ...values, withDecision: event.target.checked })}
        />
      )}
      {[title, lesson].filter(looksLikeName).map((value) => (
        <Notice key={value} level="caution">
          {t('teaching.make.name', { value })}
        </Notice>
      ))}
      <div>
        <Button
          kind="accent"
          onClick={() => {
            setChecked(true);
            if (!faults.title && !faults.lesson) onCheck({ ...values, title, lesson });
          }}
        >
          {t('teaching.make.check')}
        </Button>
      </div>
    </div>
  );
}
