import { t } from '../i18n/translate.ts';
import { openPane } from './going.ts';
import { type PaneName, useViewStore } from './stores/view-store.ts';
import { PHONE, useMedia } from './use-media.ts';

const PANES: readonly { name: PaneName; classes: string }[] = [
  // From tablet width on the case stays beside the pane that is chosen.
  { name: 'case', classes: 'tablet:hidden' },
  { name: 'plan', classes: '' },
  { name: 'why', classes: '' },
];

/** Which pane is shown where there is not room for all three; on a phone within the thumb's reach. */
export function PaneSwitch() {
  const pane = useViewStore((state) => state.pane);
  const phone = useMedia(PHONE);
  const shown = pane === 'case' && !phone ? 'plan' : pane;
  return (
    <nav
      aria-label={t('app.panes')}
      className="flex border-b border-line bg-surface px-4 tablet:pl-[max(21.5rem,45%)] max-tablet:tall:order-last max-tablet:tall:border-t max-tablet:tall:border-b-0 lab:hidden"
    >
      {PANES.map(({ name, classes }) => (
        <button
          key={name}
          type="button"
          aria-current={name === shown ? 'true' : undefined}
          onClick={() => openPane(name)}
          className={`min-h-target flex-1 border-b-2 px-3 text-body tablet:flex-none ${classes} ${
            name === shown ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-muted hover:text-ink'
          }`}
        >
          {t(`app.pane.${name}`)}
        </button>
      ))}
    </nav>
  );
}
