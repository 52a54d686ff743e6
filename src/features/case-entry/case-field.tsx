import { memo, useId } from 'react';
import { FIELDS } from '#territory/case/fields.ts';
import { LISTS_THAT_LEAD_ON, NUMBERS_AS_BUTTONS } from '#territory/entry/layout.ts';
import type { FieldPath } from '#territory/types/case-data.ts';
import type { FieldSpec } from '../../case-file/field-spec.ts';
import { t } from '../../i18n/translate.ts';
import { FieldRow } from '../../ui/field-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sideRoom } from '../../ui/side-room.tsx';
import { type Entry, rowId } from './entry.ts';
import { FieldControl } from './field-control.tsx';
import { clearLabel, fieldHint, fieldLabel } from './field-text.ts';
import { type LiveCase, useLiveField } from './live-case.ts';

const CautionText = sideRoom(async () => (await import('./caution-text.tsx')).CautionText, { now: true });

interface Props {
  path: FieldPath;
  live: LiveCase;
  onEdit: Entry['onEdit'];
  onAnswered: Entry['onAnswered'];
  couldChange: boolean;
  /** Ids of the cautions that name this field, separated by spaces: a string, so that an unchanged field stays as it is. */
  cautions: string;
  /** What follows from the answer. */
  derived?: string | undefined;
  /** What follows cannot be: the answers are to be checked. */
  doubtful?: boolean;
}

/** Yes or no finds room beside its label in any pane; more than two buttons and a number with its keypad do not. */
function isWide(path: FieldPath): boolean {
  const spec: FieldSpec = FIELDS[path];
  if (spec.kind === 'choice') return spec.values.length > 2;
  return spec.kind === 'number' || spec.kind === 'list';
}

/** One answer is the whole answer: of a list there may be more to come, and a number says itself when it is done. */
const leadsOn = (path: FieldPath): boolean =>
  ['choice', 'boolean'].includes(FIELDS[path].kind) ||
  Boolean(NUMBERS_AS_BUTTONS[path]) ||
  LISTS_THAT_LEAD_ON.includes(path);

/** One field: its name, the mark that it matters next, the control, the way back to unknown, and its cautions. */
export const CaseField = memo(function CaseField({
  path,
  live,
  onEdit,
  onAnswered,
  couldChange,
  cautions,
  derived,
  doubtful = false,
}: Props) {
  const value = useLiveField(live, path);
  const id = useId();
  const noteId = cautions === '' ? undefined : `${id}-note`;
  const mark = couldChange && value === undefined ? { id: `${id}-mark`, text: t('entry.could-change') } : undefined;
  const hasInput = FIELDS[path].kind === 'number' && !NUMBERS_AS_BUTTONS[path];
  return (
    <FieldRow
      id={rowId(path)}
      labelId={`${id}-label`}
      label={fieldLabel(path)}
      hint={fieldHint(path)}
      htmlFor={hasInput ? `${id}-input` : undefined}
      mark={mark}
      wide={isWide(path)}
      clearLabel={clearLabel(fieldLabel(path))}
      onClear={value === undefined ? undefined : () => onEdit(path, undefined)}
      note={
        noteId && (
          <div id={noteId} className="flex flex-col gap-1">
            {cautions.split(' ').map((caution) => (
              <Notice key={caution} level="caution">
                <CautionText id={caution} />
              </Notice>
            ))}
          </div>
        )
      }
    >
      <FieldControl
        path={path}
        inputId={`${id}-input`}
        labelledBy={`${id}-label`}
        describedBy={[mark?.id, noteId].filter(Boolean).join(' ') || undefined}
        value={value}
        onChange={(next) => {
          onEdit(path, next);
          if (next !== undefined && leadsOn(path)) onAnswered(path);
        }}
        onNext={() => onAnswered(path)}
      />
      {derived && doubtful && <Notice level="caution">{derived}</Notice>}
      {derived && !doubtful && <p className="pt-0.5 text-small text-ink-muted">{derived}</p>}
    </FieldRow>
  );
});
