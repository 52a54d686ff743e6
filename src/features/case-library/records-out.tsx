import { useId, useState } from 'react';
import { t, textOf } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';

export type OutForm = 'registry' | 'decimal-comma' | 'fhir';
export type OutWhich = 'screen' | 'all';

export interface OutChoice {
  readonly which: OutWhich;
  readonly form: OutForm;
  /** Whether case codes and reasons go along. */
  readonly freeText: boolean;
}

/** What went into a file, what could not be read, and how many cases left a text behind. */
export interface SavedOut {
  readonly count: number;
  readonly left: number;
  readonly withheld: number;
}

interface Props {
  /** The form of a table that was chosen the last time. */
  table: 'registry' | 'decimal-comma';
  save: (choice: OutChoice) => Promise<SavedOut | null>;
  /** Undefined where a registry cannot be answered as a whole. */
  onRegistry: (() => void) | undefined;
}

type State = { step: 'idle' } | { step: 'saving' } | { step: 'saved'; saved: SavedOut };

const WHICH: readonly OutWhich[] = ['screen', 'all'];

/** Cases for other programs, and a registry's cases from one. */
export function RecordsOut({ table, save, onRegistry }: Props) {
  const [which, setWhich] = useState<OutWhich>('all');
  const [form, setForm] = useState<OutForm>(table);
  const [asked, setAsked] = useState<boolean | null>(null);
  const [state, setState] = useState<State>({ step: 'idle' });
  const [whichId, formId, textId] = [useId(), useId(), useId()];
  const freeText = asked ?? which === 'screen';
  // The form of the reader's own numbers stands first.
  const forms: readonly OutForm[] =
    table === 'registry' ? ['registry', 'decimal-comma', 'fhir'] : ['decimal-comma', 'registry', 'fhir'];

  async function go() {
    setState({ step: 'saving' });
    const saved = await save({ which, form, freeText });
    setState(saved ? { step: 'saved', saved } : { step: 'idle' });
  }

  return (
    <Disclosure summary={t('records.title')}>
      <div className="flex flex-col gap-control pb-control text-small">
        <p id={whichId} className="text-ink-muted">
          {t('records.which')}
        </p>
        <ChoiceGroup
          labelledBy={whichId}
          choices={WHICH.map((value) => ({ value, label: textOf(`records.which.${value}`) }))}
          value={which}
          onChange={(value = which) => setWhich(value)}
        />
        <p id={formId} className="text-ink-muted">
          {t('records.form')}
        </p>
        <ChoiceGroup
          labelledBy={formId}
          choices={forms.map((value) => ({ value, label: textOf(`records.form.${value}`) }))}
          value={form}
          onChange={(value = form) => setForm(value)}
        />
        <p className="text-ink-muted">{textOf(`records.form.${form}.note`)}</p>
        <div className="flex items-center gap-2">
          <input
            id={textId}
            type="checkbox"
            checked={freeText}
            onChange={(event) => setAsked(event.target.checked)}
            className="ml-1 size-5 shrink-0 accent-accent"
          />
          <label htmlFor={textId} className="flex min-h-target flex-1 items-center leading-snug">
            {t('records.free-text')}
          </label>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button icon="download" disabled={state.step === 'saving'} onClick={() => void go()}>
            {t('records.save')}
          </Button>
          {onRegistry && <Button onClick={onRegistry}>{t('records.registry')}</Button>}
        </div>
        <div role="status" className="empty:hidden">
          {state.step === 'saving' && t('records.saving')}
          {state.step === 'saved' && <SavedNote saved={state.saved} />}
        </div>
      </div>
    </Disclosure>
  );
}

function SavedNote({ saved: { count, left, withheld } }: { saved: SavedOut }) {
  return (
    <>
      <p>{t('library.export.saved', { count })}</p>
      {withheld > 0 && <Notice level="caution">{t('records.withheld', { count: withheld })}</Notice>}
      {left > 0 && <Notice level="stop">{t('records.left', { count: left })}</Notice>}
    </>
  );
}
