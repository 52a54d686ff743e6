import { textOf } from '../../../i18n/translate.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { paclitaxelTimeline } from '../trials/paclitaxel-timeline.ts';

/** The story of paclitaxel and mortality, dated and with both sides: newer is not truer, and the question stays open. */
export function Paclitaxel() {
  return (
    <Disclosure summary={textOf('plan.paclitaxel')}>
      <ol className="border-l-2 border-line pl-3">
        {paclitaxelTimeline.map(({ id, date, side, in: patients }) => (
          <li key={id} className="py-1">
            <p className="flex flex-wrap gap-x-control text-small text-ink-muted">
              <time dateTime={date} className="font-semibold text-ink">
                {date}
              </time>
              <span className={side === 'signal' ? 'text-warn' : 'text-info'}>{textOf(`paclitaxel.side.${side}`)}</span>
              <span>{textOf(`plan.paclitaxel.in.${patients}`)}</span>
            </p>
            <p className="text-small">{textOf(`paclitaxel.${id}`)}</p>
          </li>
        ))}
      </ol>
      <p className="pt-1 font-semibold">{textOf('paclitaxel.open')}</p>
    </Disclosure>
  );
}
