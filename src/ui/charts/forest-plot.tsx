import { ORIGINAL } from '../../i18n/languages.ts';
import { numberText } from '../../i18n/translate.ts';
import { Quoted } from '../quoted.tsx';
import { type LogScale, logScale } from './log-scale.ts';

export interface ForestRow {
  id: string;
  /** The heading it stands under, with the others of its kind. */
  group?: string | undefined;
  label: string;
  /** What stands under the label in the words of the record: endpoint, time. */
  quoted: string;
  /** What is said after that: how many. */
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
  /** Said over the plot, at the left and at the right of no difference. */
  left: string;
  right: string;
}

const WIDTH = 160;
const INSET = 6;

/** The columns of the table and of the axis under it, in per cent: label, drawing, figures. */
const COLUMNS = [31, 34, 35] as const;

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
    <div className="text-small wrap-break-word">
      <table className="w-full table-fixed border-collapse">
        <caption className="text-left text-ink-muted">
          {texts.caption}
          <Directions scale={scale} left={texts.left} right={texts.right} />
        </caption>
        <colgroup>
          {COLUMNS.map((width) => (
            <col key={width} style={{ width: `${width}%` }} />
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
        {groupsOf(rows).map(([group, ofGroup]) => (
          <tbody key={group}>
            {group && (
              <tr>
                <th scope="rowgroup" colSpan={3} className="pt-control text-left font-semibold">
                  {group}
                </th>
              </tr>
            )}
            {ofGroup.map((row) => (
              <Row key={row.id} row={row} scale={scale} />
            ))}
          </tbody>
        ))}
      </table>
      <div aria-hidden="true" className="grid text-ink-muted" style={{ gridTemplateColumns: `${COLUMNS.join('% ')}%` }}>
        <div className="col-start-2">
          <Axis scale={scale} />
        </div>
      </div>
    </div>
  );
}

function groupsOf(rows: readonly ForestRow[]): readonly (readonly [group: string, rows: readonly ForestRow[]])[] {
  const names = [...new Set(rows.map(({ group = '' }) => group))];
  return names.map((name) => [name, rows.filter(({ group = '' }) => group === name)]);
}

function Row({ row, scale }: { row: ForestRow; scale: LogScale }) {
  return (
    <>
      <tr>
        <th scope="row" className="pt-tight pr-control text-left align-middle font-normal">
          <Quoted>{row.label}</Quoted>{' '}
          <span className="block text-ink-muted">
            <Quoted>{row.quoted}</Quoted>
            {row.note && ` · ${row.note}`}
          </span>
        </th>
        <td aria-hidden="true" className="h-px p-0">
          <Interval row={row} scale={scale} />
        </td>
        <td className="pt-tight pl-tight text-right align-middle wrap-normal">{row.text}</td>
      </tr>
      {row.detail && (
        <tr>
          <td colSpan={3} lang={ORIGINAL} className="pb-control text-ink-muted">
            {row.detail}
          </td>
        </tr>
      )}
    </>
  );
}

/** Which side is whose, on either side of the line of no difference: the sides change places from plot to plot. */
function Directions({ scale, left, right }: { scale: LogScale; left: string; right: string }) {
  const one = COLUMNS[0] + (x(scale, 1) / WIDTH) * COLUMNS[1];
  return (
    <div
      aria-hidden="true"
      className="grid items-end pt-control text-ink"
      style={{ gridTemplateColumns: `${one}% minmax(0, 1fr)` }}
    >
      <span className="border-r border-line-strong pr-control text-right">{left}</span>
      <span className="pl-control">{right}</span>
    </div>
  );
}

const x = (scale: LogScale, value: number) => INSET + scale.at(value) * (WIDTH - 2 * INSET);

function Interval({ row, scale }: { row: ForestRow; scale: LogScale }) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 40`}
      preserveAspectRatio="none"
      className="block h-full min-h-11 w-full"
      focusable="false"
    >
      <line
        x1={x(scale, 1)}
        x2={x(scale, 1)}
        y1="0"
        y2="40"
        className="stroke-line-strong"
        vectorEffect="non-scaling-stroke"
      />
      {row.interval && (
        <line
          x1={x(scale, row.interval[0])}
          x2={x(scale, row.interval[1])}
          y1="20"
          y2="20"
          className="stroke-accent"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <line
        x1={x(scale, row.value)}
        x2={x(scale, row.value)}
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

function Axis({ scale }: { scale: LogScale }) {
  return (
    <div className="relative h-[2em] border-t border-line text-[0.6875rem]">
      {scale.ticks.map((tick) => (
        <span
          key={tick}
          className={`absolute -translate-x-1/2 ${roomFor(scale, tick)}`}
          style={{ left: `${(x(scale, tick) / WIDTH) * 100}%` }}
        >
          {numberText(tick)}
        </span>
      ))}
    </div>
  );
}

/** The narrower the plot, the fewer of its ticks bear a figure; the ends and 1 always do. */
function roomFor({ ticks }: LogScale, tick: number): string {
  if (tick === 1 || tick === ticks[0] || tick === ticks.at(-1)) return '';
  return tick === 0.5 || tick === 2 ? '@max-[20rem]:hidden' : '@max-[28rem]:hidden';
}
