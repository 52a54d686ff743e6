import { useContext } from 'react';
import { rules } from '#territory/records.ts';
import type { StageName } from '#territory/types/knowledge.ts';
import { t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { ShowIds } from '../../ui/show-ids.ts';
import { SelectButton } from './select-button.tsx';
import { ruleSelection, type Selecting } from './selecting.ts';

/** What fired rules have to say at a stage without advising an action. */
export function StageNotes({ stage, fired, ...selecting }: Selecting & { stage: StageName; fired: readonly string[] }) {
  const showIds = useContext(ShowIds);
  const notes = rules.filter(
    ({ id, then }) => fired.includes(id) && then.some((effect) => effect.kind === 'note' && effect.stage === stage),
  );
  if (notes.length === 0) return null;
  return (
    <ul aria-label={t('plan.notes')}>
      {notes.map(({ id }) => (
        <li key={id}>
          <SelectButton target={ruleSelection(id)} className="flex w-full items-start gap-control" {...selecting}>
            <Icon name="info" className="mt-[0.2em] text-info" />
            <span>
              {textOf(`rule.${id}.title`)}
              {showIds && <span className="text-small text-ink-muted"> {id}</span>}
            </span>
          </SelectButton>
        </li>
      ))}
    </ul>
  );
}
