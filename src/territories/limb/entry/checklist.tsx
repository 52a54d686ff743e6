import type { Checklist as List } from '../../../engine/types/outcome.ts';
import { hasText, textOf } from '../../../i18n/translate.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';

const LOOKS: Readonly<Record<string, { icon: IconName; look: string }>> = {
  met: { icon: 'check', look: 'text-ok' },
  'not-met': { icon: 'cross', look: 'text-stop' },
};
const UNKNOWN = { icon: 'circle', look: 'text-ink-muted' } as const;

/** A list that is gone through point by point: what meets each, where it is from, and how it stands. Nothing is inferred. */
export function Checklist({ list }: { list: List }) {
  const remark = `${list.id}.never-inferred`;
  return (
    <div>
      <p className="font-semibold">{textOf(`${list.id}.status.${list.status}`)}</p>
      <ol className="grid gap-x-row @min-[40rem]:grid-cols-2">
        {list.items.map(({ id, state }) => {
          const { icon, look } = LOOKS[state] ?? UNKNOWN;
          return (
            <li key={id} className="flex items-start gap-control py-1">
              <Icon name={icon} className={`mt-[0.2em] ${look}`} />
              <span>
                {textOf(`${list.id}.${id}`)}
                <span className="block text-small text-ink-muted">
                  <span className={look}>{textOf(`${list.id}.state.${state}`)}</span>
                  {' · '}
                  {textOf(`${list.id}.${id}.source`)}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {hasText(remark) && <p className="pt-1 text-small text-ink-muted">{textOf(remark)}</p>}
    </div>
  );
}
