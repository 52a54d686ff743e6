import { numberText } from '../../i18n/translate.ts';
import { type LogScale, logScale } from './log-scale.ts';

export interface ForestRow {
  id: string;
  label: string;
  /** What stands under the label: arms, n, time. */
  note: string;
  value: number;
  /** Absent when the source gives no interval: then no line is drawn. */
  interval?: readonly [low: number, high: number] | undefined;
  text: string;
  /** What stands under the whole row, such as the arms. */
  detail?: string | undefined;
}

export interface ForestPlotTexts {
  caption: string;
  rowHeading: string;
  effectHeading: string;
  /** Said at the left and at the right end of the axis. */
  left: string;
  right: string;
}

const WIDTH = 160;
const INSET = 6;

/** The columns of the table and of the axis under it: label, drawing, figures. */
const COLUMNS = ['38%', '34%', '28%'] as const;

interface ForestPlotProps {
  rows: readonly ForestRow[];
  texts: ForestPlotTexts;
  /** Values that the axis must hold besides, so that plots beside one another share a scale. */
  span?: readonly number[];
}

/** Effects with their intervals on a log scale: a table for every reader, in which the middle column is drawn. */
export function ForestPlot({ rows, texts, span = [] }: ForestPlotProps) {
  const scale = logScale([...span, ...rows.flatMap((row) => [row.value, ...(row.interval ?? [])])]);
  return (
    <div className="text-small">
      <table className="w-full table-fixed border-collapse">
        <caption className="pb-control text-left text-ink-muted">{texts.caption}</caption>
        <colgroup>
          {COLUMNS.map((width) => (
            <col key={width} style={{ width }} />
          ))}
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">{texts.rowHeading}</th>
            <th scope="col" colSpan={2}>
              {texts.effectHeading}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id}>
            <tr>
              <th scope="row" className="pt-tight pr-control text-left align-middle font-normal">
                {row.label} <span className="block text-ink-muted">{row.note}</span>
              </th>
              <td aria-hidden="true" className="h-px p-0">
                <Interval row={row} scale={scale} />
              </td>
              <td className="pt-tight pl-control text-right align-middle">{row.text}</td>
            </tr>
            {row.detail && (
              <tr>
                <td colSpan={3} className="pb-control text-ink-muted">
                  {row.detail}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      <div aria-hidden="true" className="grid text-ink-muted" style={{ gridTemplateColumns: COLUMNS.join(' ') }}>
        <div className="col-start-2">
          <Axis scale={scale} left={texts.left} right={texts.right} />
        </div>
      </div>
    </div>
  );
}

function Interval({ row, scale }: { row: ForestRow; scale: LogScale }) {
  const x = (value: number) => INSET + scale.at(value) * (WIDTH - 2 * INSET);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 40`}
      preserveAspectRatio="none"
      className="block h-full min-h-11 w-full"
      focusable="false"
    >
      <line x1={x(1)} x2={x(1)} y1="0" y2="40" className="stroke-line-strong" vectorEffect="non-scaling-stroke" />
      {row.interval && (
        <line
          x1={x(row.interval[0])}
          x2={x(row.interval[1])}
          y1="20"
          y2="20"
          className="stroke-accent"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <line
        x1={x(row.value)}
        x2={x(row.value)}
        y1="20"
        y2="20.01"
        className="stroke-accent"
        strokeWidth="9"
        strokeLinecap="square"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function Axis({ scale, left, right }: { scale: LogScale; left: string; right: string }) {
  const shown = scale.ticks.filter((tick) => tick === 1 || tick === scale.ticks[0] || tick === scale.ticks.at(-1));
  return (
    <div className="border-t border-line">
      <div className="relative h-5">
        {shown.map((tick) => (
          <span
            key={tick}
            className="absolute -translate-x-1/2"
            style={{ left: `${((INSET + scale.at(tick) * (WIDTH - 2 * INSET)) / WIDTH) * 100}%` }}
          >
            {numberText(tick)}
          </span>
        ))}
      </div>
      <div className="flex justify-between gap-control">
        <span>{left}</span>
        <span className="text-right">{right}</span>
      </div>
    </div>
  );
}
