import { useForm } from 'react-hook-form';
import { t } from '../../i18n/translate.ts';
import type { ReadBack } from '../../interop/second-opinion/message.ts';
import { AGREEMENTS, ENACTED, LIMITS } from '../../interop/second-opinion/vocabulary.ts';
import { Button } from '../../ui/button.tsx';
import { AreaField, LineField, SelectField } from '../../ui/form-field.tsx';
import { choicesOf, chosenRule, textRules } from './text-rules.ts';

/** What the requester understood of the answer. */
export interface ReadBackValues {
  understood: string;
  agrees: ReadBack['agrees'] | '';
  enacted: ReadBack['enacted'] | '';
  why: string;
}

export function ReadBackForm({ onDone }: { onDone: (values: ReadBackValues) => void }) {
  const { register, handleSubmit, formState } = useForm<ReadBackValues>({
    defaultValues: { understood: '', agrees: '', enacted: '', why: '' },
  });
  const { errors } = formState;
  return (
    <form className="max-w-[40rem]" onSubmit={(event) => event.preventDefault()}>
      <h3 className="text-title font-semibold">{t('opinion.read-back.title')}</h3>
      <p className="pb-2 text-small text-ink-muted">{t('opinion.needed')}</p>
      <AreaField
        label={t('opinion.read-back.understood')}
        maxLength={LIMITS.understood}
        aria-required
        {...register('understood', textRules({ max: LIMITS.understood, required: true }))}
        error={errors.understood?.message}
      />
      <SelectField
        label={t('opinion.read-back.agrees')}
        choices={choicesOf('opinion.read-back.agrees', AGREEMENTS)}
        none={t('opinion.choose')}
        aria-required
        {...register('agrees', chosenRule)}
        error={errors.agrees?.message}
      />
      <SelectField
        label={t('opinion.read-back.enacted')}
        choices={choicesOf('opinion.read-back.enacted', ENACTED)}
        none={t('opinion.choose')}
        aria-required
        {...register('enacted', chosenRule)}
        error={errors.enacted?.message}
      />
      <LineField
        label={t('opinion.read-back.why')}
        hint={t('opinion.optional')}
        maxLength={LIMITS.why}
        {...register('why', textRules({ max: LIMITS.why }))}
        error={errors.why?.message}
      />
      <Button kind="accent" onClick={() => void handleSubmit(onDone)()}>
        {t('opinion.read-back.write')}
      </Button>
    </form>
  );
}
