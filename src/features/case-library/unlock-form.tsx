import '../../i18n/with-library.ts';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { t } from '../../i18n/translate.ts';
import { SubmitButton, TextInput } from './inputs.tsx';

/** The passphrase that opens what is sealed on this device. @param onUnlock whether it was the right one */
export function UnlockForm({ onUnlock }: { onUnlock: (passphrase: string) => Promise<boolean> }) {
  const { control, handleSubmit, setError, formState } = useForm({ defaultValues: { passphrase: '' } });
  const id = useId();
  const unlock = async ({ passphrase }: { passphrase: string }) => {
    if (!(await onUnlock(passphrase)))
      setError('passphrase', { message: t('library.wrong-passphrase') }, { shouldFocus: true });
  };
  return (
    <form className="flex flex-wrap items-end gap-1" onSubmit={(event) => void handleSubmit(unlock)(event)}>
      <Controller
        name="passphrase"
        control={control}
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
      <SubmitButton>{t(formState.isSubmitting ? 'library.unlocking' : 'library.unlock')}</SubmitButton>
      <p id={id} role="alert" className="w-full text-small text-stop empty:hidden">
        {formState.errors.passphrase?.message}
      </p>
    </form>
  );
}
