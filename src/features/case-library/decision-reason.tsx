import '../../i18n/with-library.ts';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { tidyText } from '../../case-file/label.ts';
import { t } from '../../i18n/translate.ts';
import { TextInput } from './inputs.tsx';
import { identifierWords } from './words.ts';

interface DecisionReasonProps {
  reason: string;
  label: string;
  maxLength: number;
  onReason: (reason: string) => void;
}

/** Why it was done: handed in with Enter or on leaving it, and never with what looks like an identifier in it. */
export function DecisionReason({ reason, label, maxLength, onReason }: DecisionReasonProps) {
  const { control, handleSubmit } = useForm({
    defaultValues: { reason },
    // It is handed in on leaving: whoever leaves is not called back.
    shouldFocusError: false,
  });
  const id = useId();
  const submit = handleSubmit(({ reason: text }) => {
    const tidy = tidyText(text);
    if (tidy !== reason) onReason(tidy);
  });
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Controller
        name="reason"
        control={control}
        rules={{ validate: (text) => !identifierWords(text)?.refused }}
        render={({ field }) => {
          const revealed = identifierWords(field.value);
          return (
            <>
              <TextInput
                label={label}
                maxLength={maxLength}
                describedBy={id}
                invalid={revealed?.refused ?? false}
                {...field}
                onBlur={() => {
                  field.onBlur();
                  void submit();
                }}
              />
              <p
                id={id}
                className={`text-small ${revealed ? (revealed.refused ? 'text-stop' : 'text-warn') : 'text-ink-muted'}`}
              >
                {revealed?.words ?? t('decision.hint', { max: maxLength })}
              </p>
            </>
          );
        }}
      />
    </form>
  );
}
