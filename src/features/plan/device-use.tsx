import '../../i18n/with-plan-below.ts';
import type { Use } from '#territory/types/result.ts';
import { t } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import { noteSource, noteWords } from '../../wording/use-words.ts';
import { SelectButton } from './select-button.tsx';
import { recordSelection, type Selecting } from './selecting.ts';

/** How the choice is used in this lesion, and where its label ends: each line leads to the record that says so. */
export function DeviceUse({ use, ...selecting }: Selecting & { use: readonly Use[] }) {
  if (use.length === 0) return null;
  return (
    <>
      <h4 className="px-1.5 pt-control text-small text-ink-muted">{t('plan.device.use')}</h4>
      <ul aria-label={t('plan.device.use')}>
        {linesOf(use).map(({ note, values, source }) => (
          <li key={note}>
            <SelectButton
              target={recordSelection(source)}
              className="flex w-full flex-wrap items-baseline gap-x-control"
              {...selecting}
            >
              <span className={note === 'label-limits' ? 'text-warn' : ''}>
                {note === 'label-limits' && <Icon name="warning" />} {noteWords(note, values)}
              </span>
              <span className="text-small text-ink-muted">{noteSource(source)}</span>
            </SelectButton>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line a note: a label that is passed in two ways names both limits. */
function linesOf(use: readonly Use[]) {
  return [...new Set(use.map(({ note }) => note))].map((note) => {
    const own = use.filter((each) => each.note === note);
    return { note, values: own.flatMap(({ value }) => value ?? []), source: own[0]?.source ?? '' };
  });
}
