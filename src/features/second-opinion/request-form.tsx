import '../../i18n/with-second-opinion.ts';
import { useForm, useWatch } from 'react-hook-form';
import { MATERIALS, ROLES } from '#territory/consultation.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { CONSENTS, LANGUAGES, LIMITS, TRANSFERS, URGENCIES, WAYS } from '../../interop/second-opinion/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { AreaField, CheckField, LineField, SelectField } from '../../ui/form-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OptionalLegend } from './optional-legend.tsx';
import type { RequestValues } from './request-values.ts';
import { choicesOf, chosenRule, textRules } from './text-rules.ts';
import { useKept } from './use-kept.ts';

interface RequestFormProps {
  values: RequestValues;
  /** What this laboratory does not have, in words. */
  lacking: string;
  onKeep: (values: RequestValues) => void;
  onCheck: (values: RequestValues) => void;
}

/** The request in the order in which a case is handed over: situation, background, assessment, question. */
export function RequestForm({ values, lacking, onKeep, onCheck }: RequestFormProps) {
  const { register, handleSubmit, subscribe, formState, control } = useForm<RequestValues>({ defaultValues: values });
  const urgency = useWatch({ control, name: 'urgency' });
  const question = useWatch({ control, name: 'question' });
  const { errors } = formState;
  useKept(subscribe, onKeep);
  const text = (name: TextName, rules: Parameters<typeof textRules>[0]) => ({
    ...register(name, textRules(rules)),
    maxLength: rules.max,
    'aria-required': rules.required,
    error: errors[name]?.message,
  });
  const choice = (name: ChoiceName, prefix: string, words: readonly string[]) => ({
    ...register(name, chosenRule),
    choices: choicesOf(prefix, words),
    none: t('opinion.choose'),
    'aria-required': true,
    error: errors[name]?.message,
  });
  return (
    <form className="max-w-[60rem]" onSubmit={(event) => event.preventDefault()}>
      <FirstHeading>{t('opinion.ask')}</FirstHeading>
      <p className="pb-2 text-small text-ink-muted">{t('opinion.needed')}</p>
      <div className="grid gap-x-4 pt-2 tablet:grid-cols-2">
        <SelectField label={t('opinion.urgency')} {...choice('urgency', 'opinion.urgency', URGENCIES)} />
        <LineField
          label={t('opinion.answer-by')}
          type="datetime-local"
          hint={t('opinion.answer-by.hint')}
          aria-required
          {...register('answerBy', chosenRule)}
          error={errors.answerBy?.message}
        />
        {urgency === 'emergency' && (
          <div className="tablet:col-span-2">
            <Notice level="stop">
              <strong>{t('opinion.phone-first')}</strong>
              <CheckField label={t('opinion.phoned')} {...register('phoned')} />
            </Notice>
          </div>
        )}
        <SelectField label={t('opinion.role')} {...choice('role', 'opinion.role', ROLES)} />
        <LineField label={t('opinion.centre')} {...text('centre', { max: LIMITS.centre, required: true })} />
        <LineField label={t('opinion.to')} {...text('to', { max: LIMITS.to, required: true })} />
        <LineField
          label={t('opinion.contact')}
          hint={t('opinion.contact.hint')}
          {...text('contact', { max: LIMITS.contact, required: true, digits: true })}
        />
        <AreaField label={t('opinion.situation')} {...text('situation', { max: LIMITS.situation, required: true })} />
        <AreaField
          label={t('opinion.background')}
          hint={t('opinion.optional')}
          {...text('background', { max: LIMITS.background })}
        />
        <AreaField
          label={t('opinion.assessment')}
          hint={t('opinion.optional')}
          {...text('assessment', { max: LIMITS.assessment })}
        />
        <AreaField
          label={t('opinion.question')}
          hint={question !== '' && question.split('?').length !== 2 ? t('opinion.question.warn') : undefined}
          {...text('question', { max: LIMITS.question, required: true })}
        />
        <fieldset className="pb-2">
          <OptionalLegend>{t('opinion.considered')}</OptionalLegend>
          {DECISIONS.map((one) => (
            <CheckField
              key={one}
              label={textOf(`value.decision.choice.${one}`)}
              value={one}
              {...register('considered')}
            />
          ))}
        </fieldset>
        <fieldset className="pb-2">
          <OptionalLegend>{t('opinion.materials')}</OptionalLegend>
          <div className="grid grid-cols-2 gap-x-4">
            {MATERIALS.map((kind) => (
              <SelectField
                key={kind}
                label={textOf(`opinion.material.${kind}`)}
                choices={choicesOf('opinion.how', WAYS)}
                none={t('opinion.how.unsaid')}
                {...register(`materials.${kind}`)}
              />
            ))}
          </div>
        </fieldset>
        <SelectField label={t('opinion.transfer')} {...choice('transfer', 'opinion.transfer', TRANSFERS)} />
        <SelectField label={t('opinion.consent')} {...choice('consent', 'opinion.consent', CONSENTS)} />
        <SelectField
          label={t('opinion.language')}
          choices={choicesOf('opinion.language', LANGUAGES)}
          {...register('language')}
        />
        <p className="text-small">
          <span className="text-ink-muted">{t('opinion.lacking')}:</span> {lacking}
        </p>
      </div>
      <Button kind="accent" onClick={() => void handleSubmit(onCheck)()}>
        {t('opinion.check')}
      </Button>
    </form>
  );
}

type TextName = 'centre' | 'to' | 'contact' | 'situation' | 'background' | 'assessment' | 'question';
type ChoiceName = 'urgency' | 'role' | 'transfer' | 'consent';
