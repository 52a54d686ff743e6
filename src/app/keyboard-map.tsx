import '../i18n/with-keyboard.ts';
import { useId } from 'react';
import { ENTRY_SECTIONS } from '#territory/entry/layout.ts';
import { type MessageId, t, textOf } from '../i18n/translate.ts';
import { Dialog } from '../ui/dialog.tsx';
import { type Command, SINGLE_KEYS } from './shortcuts.ts';
import { useSettingsStore } from './stores/settings-store.ts';

interface Row {
  /** The command of a single key, and what else a page may lack. */
  readonly command?: Command | 'print';
  /** Alternatives, each pressed together. */
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

const key = (id: 'tab' | 'shift' | 'ctrl' | 'cmd' | 'space' | 'enter' | 'escape' | 'delete') => t(`key.${id}`);

/** The sections have the digits in their order, the tenth the last of them. */
const keyOf = (command: string): string => Object.entries(SINGLE_KEYS).find(([, does]) => does === command)?.[0] ?? '';

function groups(): { title: MessageId; rows: Row[] }[] {
  return [
    {
      title: 'keys.group.single',
      rows: [
        { keys: [['n']], does: t('keys.next') },
        ...ENTRY_SECTIONS.map(({ id }, index) => ({
          keys: [[keyOf(`section-${index + 1}`)]],
          does: t('keys.section', { section: textOf(`section.${id}.label`) }),
        })),
        { keys: [['p']], does: t('keys.plan') },
        { keys: [['w']], does: t('keys.why') },
        { command: 'copy-report', keys: [['c']], does: t('keys.copy-report') },
        { command: 'copy-long-report', keys: [['l']], does: t('keys.copy-long-report') },
        { command: 'far-view', keys: [['f']], does: t('keys.far-view') },
        { keys: [['?']], does: t('keys.map') },
      ],
    },
    {
      title: 'keys.group.always',
      rows: [
        {
          keys: [
            [key('ctrl'), 'Z'],
            [key('cmd'), 'Z'],
          ],
          does: t('keys.undo'),
        },
        {
          keys: [
            [key('ctrl'), key('shift'), 'Z'],
            [key('ctrl'), 'Y'],
            [key('cmd'), key('shift'), 'Z'],
          ],
          does: t('keys.redo'),
        },
        {
          keys: [
            [key('ctrl'), 'S'],
            [key('cmd'), 'S'],
          ],
          does: t('app.save-file'),
        },
        {
          command: 'print',
          keys: [
            [key('ctrl'), 'P'],
            [key('cmd'), 'P'],
          ],
          does: t('keys.print'),
        },
      ],
    },
    {
      title: 'keys.group.field',
      rows: [
        { keys: [[key('tab')], [key('shift'), key('tab')]], does: t('keys.tab') },
        { keys: [['←'], ['→'], ['↑'], ['↓']], does: t('keys.arrows') },
        { keys: [[key('space')]], does: t('keys.choose') },
        { keys: [[key('delete')]], does: t('keys.clear') },
        { keys: [[key('enter')]], does: t('keys.enter') },
        { keys: [[key('escape')]], does: t('keys.escape') },
      ],
    },
  ];
}

interface KeyboardMapProps {
  open: boolean;
  onClose: () => void;
  /** What this page has no key for. */
  without?: readonly Row['command'][];
}

/** Every key there is, and the switch that turns the single ones off (WCAG 2.1.4). */
export function KeyboardMap({ open, onClose, without = [] }: KeyboardMapProps) {
  return (
    <Dialog open={open} title={t('keys.title')} closeLabel={t('dialog.close')} onClose={onClose}>
      <p className="pb-2 text-ink-muted">{t('keys.intro')}</p>
      <SingleKeysSwitch />
      <div className="gap-x-8 tablet:columns-2">
        {groups().map(({ title, rows }) => (
          <section key={title} className="break-inside-avoid pb-3">
            <h3 className="pb-1 text-small font-semibold text-ink-muted">{t(title)}</h3>
            <dl>
              {rows.filter(isThere(without)).map(({ keys, does }) => (
                <div key={does} className="flex items-baseline gap-3 border-t border-line py-1.5">
                  <dt className="flex w-32 shrink-0 flex-wrap items-baseline gap-1">
                    {keys.map((together, index) => (
                      <Together key={together.join('+')} keys={together} first={index === 0} />
                    ))}
                  </dt>
                  <dd className="text-small">{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const isThere =
  (without: readonly Row['command'][]) =>
  ({ command }: Row): boolean =>
    command === undefined || !without.includes(command);

function Together({ keys, first }: { keys: readonly string[]; first: boolean }) {
  return (
    <span className="inline-flex items-baseline gap-0.5">
      {!first && <span className="sr-only">{t('key.or')} </span>}
      {keys.map((each) => (
        <kbd
          key={each}
          className="min-w-6 rounded-control border border-line-strong bg-raised px-1 text-center font-mono text-small"
        >
          {each}
        </kbd>
      ))}
    </span>
  );
}

function SingleKeysSwitch() {
  const { singleKeys, setSingleKeys } = useSettingsStore();
  const id = useId();
  return (
    <div className="pb-3">
      <label className="flex min-h-target items-center gap-2">
        <input
          type="checkbox"
          checked={singleKeys}
          aria-describedby={id}
          onChange={(event) => setSingleKeys(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {t('keys.single')}
      </label>
      <p id={id} className="text-small text-ink-muted">
        {t('keys.single-note')}
      </p>
    </div>
  );
}
