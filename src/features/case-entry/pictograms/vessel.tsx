import type { ReactNode } from 'react';

/** A vessel lies from left to right between these walls, in a frame of 64 by 32. */
const TOP = 3;
const BOTTOM = 29;
const STRUT = 3.4;
const STRUT_STEP = 5.6;

/** What one looks for in the drawing: heavier than the wall and in the colour of the text. */
export const FINDING = { strokeWidth: 2.25, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

interface VesselProps {
  /** Where the upper wall runs, for what has to be drawn outside it. */
  top?: number;
  children: ReactNode;
}

export function Vessel({ top = TOP, children }: VesselProps) {
  return (
    <svg viewBox="0 0 64 32" aria-hidden="true" className="h-8 w-16 overflow-visible" fill="none" stroke="currentColor">
      <path d={`M0 ${top}H64M0 ${BOTTOM}H64`} strokeWidth="1.5" strokeOpacity="0.6" />
      {children}
    </svg>
  );
}

/** A stent cut lengthwise: a row of struts along either wall. */
export function Struts({ from, to }: { from: number; to: number }) {
  const count = Math.round((to - from - STRUT) / STRUT_STEP) + 1;
  const step = count > 1 ? (to - from - STRUT) / (count - 1) : 0;
  const row = (y: number) =>
    Array.from({ length: count }, (_, index) => `M${from + index * step} ${y}h${STRUT}v${STRUT}h-${STRUT}z`).join('');
  return (
    <path
      d={row(TOP + 1.5) + row(BOTTOM - 1.5 - STRUT)}
      fill="currentColor"
      className="stroke-raised"
      strokeWidth="0.75"
    />
  );
}

interface NarrowingProps {
  from: number;
  to: number;
  depth: number;
  /** In the colour of the text, where the accent is that of the contrast. */
  plain?: boolean;
}

/** Tissue that narrows the lumen between `from` and `to`, from both walls, by `depth`. */
export function Narrowing({ from, to, depth, plain = false }: NarrowingProps) {
  const shoulder = Math.min(7, (to - from) / 2.3);
  const side = (wall: number, sign: number) => {
    const crest = wall + sign * depth;
    return (
      `M${from} ${wall}C${from + shoulder * 0.6} ${wall} ${from + shoulder * 0.5} ${crest} ${from + shoulder} ${crest}` +
      `H${to - shoulder}C${to - shoulder * 0.5} ${crest} ${to - shoulder * 0.6} ${wall} ${to} ${wall}Z`
    );
  };
  return (
    <path
      d={side(TOP + 0.75, 1) + side(BOTTOM - 0.75, -1)}
      className={plain ? 'fill-current' : 'fill-accent'}
      stroke="none"
    />
  );
}

export function Blockage({ from, to }: { from: number; to: number }) {
  const height = BOTTOM - TOP - 1.5;
  return (
    <rect x={from} y={TOP + 0.75} width={to - from} height={height} rx="2" className="fill-accent" stroke="none" />
  );
}

interface ContrastProps {
  from?: number;
  to: number;
  top?: number;
  faint?: boolean;
}

/** The lumen as far as contrast fills it. */
export function Contrast({ from = 0, to, top = TOP, faint = false }: ContrastProps) {
  return (
    <rect
      x={from}
      y={top + 2.5}
      width={to - from}
      height={BOTTOM - top - 5}
      className="fill-accent"
      stroke="none"
      fillOpacity={faint ? 0.4 : 0.85}
    />
  );
}
