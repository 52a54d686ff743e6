import '../../i18n/with-library.ts';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { t } from '../../i18n/translate.ts';
import { SubmitButton, TextInput } from './inputs.tsx';

interface SealFormProps {
  minLength: number;
  onSeal: (passphrase: string) => Promise<unknown>;
}

/** A passphrase for what is kept here, typed twice: nobody can say it again. */
export function SealForm({ minLength, onSeal }: SealFormProps) {
  const { control, handleSubmit, formState } = useForm({
    defaultValues: { passphrase: '', again: '' },
    // What is wrong is said when it is handed in, and not while it is typed.
    reValidateMode: 'onSubmit',
  });
  const { errors, isSubmitting } = formState;
  const id = useId();
  return (
    <form
      className="flex max-w-80 flex-col gap-2 pb-2"
      onSubmit={(event) => void handleSubmit(({ passphrase }) => onSeal(passphrase))(event)}
    >
      <p className="text-small text-ink-muted">{t('device.seal.intro')}</p>
      <Controller
        name="passphrase"
        control={control}
        rules={{
          validate: ({ length }) => length >= minLength || t('device.seal.too-short', { length, min: minLength }),
        }}
        render={({ field, fieldState }) => (
          <TextInput
            type="password"
            label={t('library.passphrase')}
            describedBy={id}
            invalid={fieldState.invalid}
            {...field}
          />
        )}
      />
      <Controller
        name="again"
        control={control}
        rules={{ validate: (again, { passphrase }) => again === passphrase || t('device.seal.unlike') }}
        render={({ field, fieldState }) => (
          <TextInput
            type="password"
            label={t('device.seal.again')}
            describedBy={id}
            invalid={fieldState.invalid}
            {...field}
          />
        )}
      />
      <p id={id} role="alert" className="text-small text-stop empty:hidden">
        {errors.passphrase?.message ?? errors.again?.message}
      </p>
      <SubmitButton>{t(isSubmitting ? 'library.unlocking' : 'device.seal.go')}</SubmitButton>
    </form>
  );
}
