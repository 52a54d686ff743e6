import { useForm, useWatch } from 'react-hook-form';
import { MATERIALS, ROLES } from '#territory/consultation.ts';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { t, textOf } from '../../i18n/translate.ts';
import type { ConsultRequest } from '../../interop/second-opinion/message.ts';
import { ABILITIES, LIMITS, RESPONSIBILITIES, STANDS, URGENCIES } from '../../interop/second-opinion/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { FirstHeading } from '../../ui/first-heading.tsx';
import { AreaField, CheckField, LineField, SelectField } from '../../ui/form-field.tsx';
import type { AnswerValues } from './answer-values.ts';
import { OptionalLegend } from './optional-legend.tsx';
import { choicesOf, chosenRule, textRules } from './text-rules.ts';
import { useKept } from './use-kept.ts';

interface AnswerFormProps {
  request: ConsultRequest;
  values: AnswerValues;
  onKeep: (values: AnswerValues) => void;
  onReady: (values: AnswerValues) => void;
}

/** The consultant's answer: that it cannot be given from what was sent is an answer too. */
export function AnswerForm({ request, values, onKeep, onReady }: AnswerFormProps) {
  const { register, handleSubmit, subscribe, formState, control } = useForm<AnswerValues>({ defaultValues: values });
  const [canAnswer, noneStated] = useWatch({ control, name: ['canAnswer', 'noneStated'] });
  const { errors } = formState;
  useKept(subscribe, onKeep);
  return (
    <form className="max-w-[60rem]" onSubmit={(event) => event.preventDefault()}>
      <FirstHeading>{t('opinion.request.answer')}</FirstHeading>
      <p className="pb-2 text-small text-ink-muted">{t('opinion.answer.responsibility-note')}</p>
      <p className="pb-2 text-small text-ink-muted">{t('opinion.needed')}</p>
      <div className="grid gap-x-4 tablet:grid-cols-2">
        <SelectField
          label={t('opinion.answer.by-role')}
          choices={choicesOf('opinion.role', ROLES)}
          none={t('opinion.choose')}
          aria-required
          {...register('role', chosenRule)}
          error={errors.role?.message}
        />
        <LineField
          label={t('opinion.centre')}
          maxLength={LIMITS.centre}
          aria-required
          {...register('centre', textRules({ max: LIMITS.centre, required: true }))}
          error={errors.centre?.message}
        />
        <SelectField
          label={t('opinion.answer.can')}
          choices={choicesOf('opinion.answer.can', ABILITIES)}
          none={t('opinion.choose')}
          aria-required
          {...register('canAnswer', chosenRule)}
          error={errors.canAnswer?.message}
        />
        <CheckField label={t('opinion.answer.surgeon')} {...register('surgeon')} />
        <Materials legend={t('opinion.answer.reviewed')} field={register('reviewed')} />
        <Materials legend={t('opinion.answer.missing')} field={register('missing')} />
        <div className="tablet:col-span-2">
          <AreaField
            label={t('opinion.answer.opinion')}
            rows={5}
            maxLength={LIMITS.opinion}
            aria-required={canAnswer !== 'no'}
            hint={canAnswer === 'no' ? t('opinion.optional') : undefined}
            {...register('opinion', textRules({ max: LIMITS.opinion, required: canAnswer !== 'no' }))}
            error={errors.opinion?.message}
          />
        </div>
        <fieldset className="tablet:col-span-2">
          <OptionalLegend>{t('opinion.answer.options')}</OptionalLegend>
          {DECISIONS.map((option) => (
            <div key={option} className="grid gap-x-4 tablet:grid-cols-2">
              <SelectField
                label={textOf(`value.decision.choice.${option}`)}
                choices={choicesOf('opinion.answer.stand', STANDS)}
                none={t('opinion.answer.stand.unsaid')}
                {...register(`options.${option}.stand`)}
              />
              <LineField
                label={t('opinion.answer.reason')}
                maxLength={LIMITS.optionReason}
                {...register(`options.${option}.reason`, textRules({ max: LIMITS.optionReason }))}
                error={errors.options?.[option]?.reason?.message}
              />
            </div>
          ))}
        </fieldset>
        <div>
          <AreaField
            label={t('opinion.answer.uncertainty')}
            maxLength={LIMITS.uncertainty}
            aria-required={!noneStated}
            {...register('uncertainty', {
              ...textRules({ max: LIMITS.uncertainty }),
              validate: (value) => {
                if (noneStated) return true;
                return value === ''
                  ? t('opinion.answer.uncertainty.needed')
                  : textRules({ max: LIMITS.uncertainty }).validate(value);
              },
            })}
            error={errors.uncertainty?.message}
          />
          <CheckField label={t('opinion.answer.none-stated')} {...register('noneStated')} />
        </div>
        <AreaField
          label={t('opinion.answer.recontact')}
          hint={t('opinion.optional')}
          maxLength={LIMITS.recontact}
          {...register('recontact', textRules({ max: LIMITS.recontact }))}
          error={errors.recontact?.message}
        />
        <SelectField
          label={t('opinion.answer.urgency-now')}
          hint={`${t('opinion.optional')} ${t('opinion.answer.urgency-now.hint', { contact: request.contact })}`}
          choices={choicesOf('opinion.urgency', URGENCIES)}
          none=""
          {...register('urgencyNow')}
        />
        <SelectField
          label={t('opinion.answer.responsibility')}
          choices={choicesOf('opinion.answer.responsibility', RESPONSIBILITIES)}
          none={t('opinion.choose')}
          aria-required
          {...register('responsibility', chosenRule)}
          error={errors.responsibility?.message}
        />
      </div>
      <Button kind="accent" onClick={() => void handleSubmit(onReady)()}>
        {t('opinion.check')}
      </Button>
    </form>
  );
}

function Materials({ legend, field }: { legend: string; field: object }) {
  return (
    <fieldset className="pb-2">
      <OptionalLegend>{legend}</OptionalLegend>
      {MATERIALS.map((kind) => (
        <CheckField key={kind} label={textOf(`opinion.material.${kind}`)} value={kind} {...field} />
      ))}
    </fieldset>
  );
}
