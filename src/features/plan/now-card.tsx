import type { ReactNode } from 'react';
import type { CaseData, FieldPath } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ComesNext } from '../../wording/comes-next.ts';
import { type Due, isTool } from '../../wording/due.ts';
import { tellsOf } from '../../wording/next-question.ts';
import type { GoToField } from './field-button.tsx';
import { SelectButton } from './select-button.tsx';
import { type Selecting, stepSelection } from './selecting.ts';
import { wordsBeside } from './step-words.ts';
import { type RecordTool, ToolOutcome } from './tool-outcome.tsx';
import { VerdictWord } from './verdict-badge.tsx';

interface NowCardProps extends Selecting {
  next: ComesNext;
  result: Result;
  caseData: CaseData;
  onTool: RecordTool;
  onField: GoToField;
  /** What stands on the line of its heading. */
  aside?: ReactNode;
}

/** What is to be done now, and where it is told that it has been done. Nothing else on the screen is called "now". */
export function NowCard({ next, result, caseData, onTool, onField, aside, ...selecting }: NowCardProps) {
  const { now, ask } = next;
  const questions = ask === undefined || now.some(({ action }) => isTool(action)) ? [] : questionsOf(ask, next, result);
  if (now.length + questions.length === 0) return aside;
  // One thing to do, and one field in which it is told that it was done.
  const tells = ask !== undefined && tellsOf(next.headline.id, ask);
  const besideIt = now.length === 1 && questions.length === 1 && tells;
  return (
    <section aria-label={t('plan.now')}>
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-control py-1">
        <h3 className="text-small font-semibold tracking-wider text-ink-muted uppercase">{t('plan.now')}</h3>
        {aside}
      </div>
      <ul className="rounded-control border border-accent">
        {now.map((due) => (
          <DueRow key={due.action} due={due} caseData={caseData} onTool={onTool} {...selecting}>
            {besideIt && ask && <Question field={ask} onField={onField} />}
          </DueRow>
        ))}
        {questions.length > 0 && !besideIt && (
          <li className="flex flex-wrap items-center gap-x-control px-1.5 py-1">
            <span className={now.length > 0 ? 'text-ink-muted' : 'text-lead font-semibold'}>
              {t(now.length > 0 && tells ? 'plan.now.then-enter' : 'because.enter')}
            </span>
            {questions.map((field) => (
              <Question key={field} field={field} onField={onField} />
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}

/** With nothing to do yet, as many questions as fit on a line: the first of them is the one that is asked. */
const AT_ONCE = 3;

function questionsOf(ask: FieldPath, { now }: ComesNext, { device, missing }: Result): readonly FieldPath[] {
  if (now.length > 0 || device.status !== 'undetermined') return [ask];
  const open = missing.flatMap(({ field, couldChange }) => (couldChange && field !== ask ? field : []));
  return [ask, ...open].slice(0, AT_ONCE);
}

function Question({ field, onField }: { field: FieldPath; onField: GoToField }) {
  const name = textOf(`field.${field}.label`);
  if (!onField) return <span className="font-semibold">{name}</span>;
  return (
    <button
      type="button"
      onClick={() => onField(field)}
      className="my-1 inline-flex min-h-target items-center gap-control rounded-control border border-line-strong bg-raised px-3 text-body hover:border-accent"
    >
      {name}
      <Icon name="arrow" />
    </button>
  );
}

interface DueRowProps extends Selecting {
  due: Due;
  caseData: CaseData;
  onTool: RecordTool;
  /** Where what came of it is entered, for what is no tool. */
  children: ReactNode;
}

function DueRow({ due, caseData, onTool, children, ...selecting }: DueRowProps) {
  const { action, stage } = due;
  const outcome = isTool(action)
    ? caseData.preparation?.tools?.findLast(({ tool }) => tool === action)?.outcome
    : undefined;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-control border-line px-1.5 not-first:border-t">
      <SelectButton target={stepSelection(stage, due)} className="min-w-0 flex-1 basis-56" {...selecting}>
        <span className="block text-lead leading-tight font-semibold">{textOf(`action.${action}`)}</span>
        <span className="line-clamp-1 text-small leading-tight text-ink-muted">
          <VerdictWord verdict={due.verdict} /> {wordsBeside(due)}
        </span>
      </SelectButton>
      {isTool(action) && (
        <span className="flex flex-wrap items-center">
          {outcome === 'worked' && <span className="px-2 text-small text-ink-muted">{t('plan.now.again')}</span>}
          <ToolOutcome tool={action} outcome={outcome} onTool={onTool} large />
        </span>
      )}
      {children}
    </li>
  );
}
