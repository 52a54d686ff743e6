import '../../i18n/with-identifiers.ts';
import { useForm } from 'react-hook-form';
import { DECISIONS } from '#territory/types/vocabulary.ts';
import { identifierIn } from '../../case-file/label.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { AreaField, CheckField, LineField, SelectField } from '../../ui/form-field.tsx';

/** What a meeting adds to the case. An empty text is left blank, to be written in. */
export interface Meeting {
  readonly question: string;
  readonly present: string;
  readonly quorum: '' | 'yes' | 'no';
  readonly interests: string;
  readonly preference: string;
  readonly decision: readonly string[];
  readonly reasons: string;
  readonly dissent: string;
  readonly reviewOn: string;
  readonly enacted: '' | 'yes' | 'partly' | 'no';
  readonly why: string;
}

export const NO_MEETING: Meeting = {
  question: '',
  present: '',
  quorum: '',
  interests: '',
  preference: '',
  decision: [],
  reasons: '',
  dissent: '',
  reviewOn: '',
  enacted: '',
  why: '',
};

const MOST = 280;

interface SheetFormProps {
  meeting: Meeting;
  onPrint: (meeting: Meeting) => void;
  onSave: (meeting: Meeting) => void;
}

/** The discussion sheet, filled in the app: what says who the patient is goes neither on paper nor into the file. */
export function SheetForm({ meeting, onPrint, onSave }: SheetFormProps) {
  const { register, handleSubmit, formState } = useForm<Meeting>({ defaultValues: { ...meeting } });
  const text = (name: keyof Meeting) => ({
    ...register(name, { maxLength: MOST, validate: (value) => revealing(value) }),
    maxLength: MOST,
    error: formState.errors[name]?.message,
  });
  const yesNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`sheet.${value}`) }));
  return (
    <form className="grid gap-x-4 tablet:grid-cols-2" onSubmit={(event) => event.preventDefault()}>
      <AreaField label={t('sheet.question')} {...text('question')} />
      <AreaField label={t('sheet.present')} {...text('present')} />
      <SelectField label={t('sheet.quorum')} none="" choices={yesNo} {...register('quorum')} />
      <LineField label={t('sheet.interests')} {...text('interests')} />
      <AreaField label={t('sheet.preference')} {...text('preference')} />
      <fieldset className="pb-2">
        <legend className="text-small text-ink-muted">{t('sheet.decision')}</legend>
        {DECISIONS.map((one) => (
          <CheckField key={one} label={textOf(`value.decision.choice.${one}`)} value={one} {...register('decision')} />
        ))}
      </fieldset>
      <AreaField label={t('sheet.reasons')} {...text('reasons')} />
      <AreaField label={t('sheet.dissent')} {...text('dissent')} />
      <LineField label={t('sheet.review-on')} type="date" {...register('reviewOn')} />
      <SelectField
        label={t('sheet.enacted')}
        none=""
        choices={[yesNo[0], { value: 'partly', label: t('sheet.enacted.partly') }, yesNo[1]].flatMap(
          (each) => each ?? [],
        )}
        {...register('enacted')}
      />
      <LineField label={t('sheet.why')} {...text('why')} />
      <p className="text-small text-ink-muted tablet:col-span-2">{t('sheet.note')}</p>
      <div className="flex flex-wrap gap-2 tablet:col-span-2">
        <Button kind="accent" onClick={() => void handleSubmit(onPrint)()}>
          {t('sheet.print')}
        </Button>
        <Button icon="download" onClick={() => void handleSubmit(onSave)()}>
          {t('sheet.save')}
        </Button>
      </div>
    </form>
  );
}

function revealing(value: Meeting[keyof Meeting]): string | true {
  const kind = typeof value === 'string' ? identifierIn(value) : undefined;
  return kind === undefined || typeof value !== 'string' ? true : textOf(`identifier.${kind}`, { value });
}
