import { textOf } from '../../../i18n/translate.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { Gate } from '../types/classification.ts';

const CRITERIA = ['residual', 'dissection', 'flow', 'embolus'] as const satisfies readonly (keyof Gate)[];

const LOOKS: Readonly<Record<Gate[keyof Gate], { icon: IconName; look: string }>> = {
  met: { icon: 'check', look: 'border-ok text-ok' },
  failed: { icon: 'cross', look: 'border-stop text-stop' },
  unknown: { icon: 'circle', look: 'border-line-strong text-ink-muted' },
};

/** The four criteria after preparation, each met, failed or unknown; `far` is for two metres. */
export function GateCriteria({ gate, far = false }: { gate: Gate; far?: boolean }) {
  return (
    <ul
      aria-label={textOf('plan.gate.criteria')}
      className={far ? 'flex flex-wrap gap-2 *:flex-auto' : 'grid grid-cols-2 gap-control @min-[30rem]:grid-cols-4'}
    >
      {CRITERIA.map((criterion) => {
        const { icon, look } = LOOKS[gate[criterion]];
        return (
          <li key={criterion} className={`grid content-between gap-tight rounded-control border p-1.5 ${look}`}>
            <span className={far ? 'text-title text-ink-muted' : 'text-[0.75rem] leading-tight text-ink-muted'}>
              {textOf(`gate.${criterion}`)}
            </span>
            <span className={far ? 'text-far-2 font-semibold' : 'font-semibold'}>
              <Icon name={icon} className="mr-1" />
              {textOf(`criterion.${gate[criterion]}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
