import '../../i18n/with-examples.ts';
import { examples } from '#territory/examples.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ExampleMenuProps } from './example-menu.tsx';

export function ExampleList({ onExample }: ExampleMenuProps) {
  return (
    <>
      <p className="pb-1 text-small text-ink-muted">{t('entry.examples-note')}</p>
      <ul>
        {examples.map((example) => {
          const title = textOf(`example.${example.id}`);
          return (
            <li key={example.id}>
              <button
                type="button"
                onClick={() => onExample(example, title)}
                className="flex min-h-target w-full items-center gap-2 rounded-control px-2 text-left text-option leading-snug hover:bg-raised"
              >
                <Icon name="arrow" className="text-accent" />
                <span>{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {hasText('example.published-case') && (
        <p className="pt-1 text-small text-ink-muted">{textOf('example.published-case')}</p>
      )}
    </>
  );
}
