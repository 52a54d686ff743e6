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
  return <Walls d={`M0 ${top}H64M0 ${BOTTOM}H64`}>{children}</Walls>;
}

/** A vessel whose walls do not run straight from left to right. */
export function Walls({ d, children }: { d: string; children: ReactNode }) {
  return (
    <svg viewBox="0 0 64 32" aria-hidden="true" className="h-8 w-16 overflow-visible" fill="none" stroke="currentColor">
      <path d={d} strokeWidth="1.5" strokeOpacity="0.6" />
      {children}
    </svg>
  );
}

interface StrutsProps {
  from: number;
  to: number;
  /** How far a strut lies from the wall, by where it stands between 0 and 1 along the stent. */
  offWall?: (along: number) => number;
  /** Where the walls run. */
  top?: number;
  bottom?: number;
  /** A second stent, or the one that is meant. */
  accent?: boolean;
}

const onWall = () => 1.5;

/** A stent cut lengthwise: a row of struts along either wall. */
export function Struts({ from, to, offWall = onWall, top = TOP, bottom = BOTTOM, accent = false }: StrutsProps) {
  const gaps = Math.round((to - from - STRUT) / STRUT_STEP);
  const struts = Array.from({ length: gaps + 1 }, (_, index) => {
    const along = gaps > 0 ? index / gaps : 0;
    const x = from + along * (to - from - STRUT);
    const off = offWall(along);
    return [top + off, bottom - off - STRUT].map((y) => `M${x} ${y}h${STRUT}v${STRUT}h-${STRUT}z`).join('');
  });
  const fill = accent ? 'fill-accent' : 'fill-current';
  return <path d={struts.join('')} className={`${fill} stroke-raised`} strokeWidth="0.75" />;
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
