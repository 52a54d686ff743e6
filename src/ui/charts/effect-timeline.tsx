import { numberText } from '../../i18n/translate.ts';
import { logScale } from './log-scale.ts';

export interface TimelinePoint {
  id: string;
  /** The row of the table beside it. */
  number: number;
  year: number;
  value: number;
  low: number;
  high: number;
}

interface Props {
  points: readonly TimelinePoint[];
  /** Values that the axis must hold besides, so that drawings beside one another share a scale. */
  span: readonly number[];
  from: number;
  to: number;
  /** What is said over and under no difference. */
  above: string;
  below: string;
}

/** Years between the marks of the axis, as many as there is room for. */
const stepOf = (years: number): number => (years > 12 ? 5 : years > 5 ? 2 : 1);

/** Points of one year stand beside one another. */
const ASIDE = 2.4;

/**
 * Ratios on a log scale by the year of their report. Hidden from what reads the page aloud: the table that stands with
 * it has every row, with its number.
 */
export function EffectTimeline({ points, span, from, to, above, below }: Props) {
  const scale = logScale(span);
  const years = Math.max(1, to - from);
  const left = (year: number) => 8 + (84 * (year - from)) / years;
  const top = (value: number) => 100 * (1 - scale.at(value));
  const step = stepOf(years);
  const ticks = Array.from({ length: years + 1 }, (_, at) => from + at).filter((year) => (year - from) % step === 0);
  const before = (point: TimelinePoint) =>
    points.filter((other) => other.year === point.year && other.number < point.number).length;
  return (
    <div aria-hidden="true" className="py-control text-[0.6875rem] text-ink-muted">
      <p>{above} ↑</p>
      <div className="relative my-control h-44 border-b border-line">
        <div className="absolute inset-x-0 border-t border-line-strong" style={{ top: `${top(1)}%` }} />
        {scale.ticks.map((tick) => (
          <span key={tick} className="absolute left-0 -translate-y-1/2 bg-surface" style={{ top: `${top(tick)}%` }}>
            {numberText(tick)}
          </span>
        ))}
        {points.map((point) => {
          const at = `${left(point.year) + before(point) * ASIDE}%`;
          return (
            <div key={point.id}>
              <span
                className="absolute w-0.5 -translate-x-1/2 bg-accent"
                style={{ left: at, top: `${top(point.high)}%`, height: `${top(point.low) - top(point.high)}%` }}
              />
              <span
                className="absolute flex size-4 -translate-1/2 items-center justify-center rounded-full bg-accent text-accent-ink"
                style={{ left: at, top: `${top(point.value)}%` }}
              >
                {point.number}
              </span>
            </div>
          );
        })}
      </div>
      <div className="relative h-5">
        {ticks.map((year) => (
          <span key={year} className="absolute -translate-x-1/2" style={{ left: `${left(year)}%` }}>
            {year}
          </span>
        ))}
      </div>
      <p>{below} ↓</p>
    </div>
  );
}
