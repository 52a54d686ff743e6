import type { ReactNode } from 'react';

/** A vessel lies from left to right between these walls, in a frame of 56 by 28. */
const TOP = 3;
const BOTTOM = 25;
const STRUT = 2.6;
const STRUT_STEP = 4.4;

export function Vessel({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 56 28" aria-hidden="true" className="h-7 w-14" fill="none" stroke="currentColor">
      <path d={`M0 ${TOP}H56M0 ${BOTTOM}H56`} strokeWidth="1.25" opacity="0.6" />
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
      d={row(TOP + 1.4) + row(BOTTOM - 1.4 - STRUT)}
      fill="currentColor"
      className="stroke-raised"
      strokeWidth="0.5"
    />
  );
}

/** Tissue that narrows the lumen between `from` and `to`, from both walls, by `depth`. */
export function Narrowing({ from, to, depth }: { from: number; to: number; depth: number }) {
  const shoulder = Math.min(6, (to - from) / 2.3);
  const side = (wall: number, sign: number) => {
    const crest = wall + sign * depth;
    return (
      `M${from} ${wall}C${from + shoulder * 0.6} ${wall} ${from + shoulder * 0.5} ${crest} ${from + shoulder} ${crest}` +
      `H${to - shoulder}C${to - shoulder * 0.5} ${crest} ${to - shoulder * 0.6} ${wall} ${to} ${wall}Z`
    );
  };
  return <path d={side(TOP + 0.6, 1) + side(BOTTOM - 0.6, -1)} className="fill-accent" stroke="none" />;
}

export function Blockage({ from, to }: { from: number; to: number }) {
  const height = BOTTOM - TOP - 1.2;
  return <rect x={from} y={TOP + 0.6} width={to - from} height={height} rx="2" className="fill-accent" stroke="none" />;
}
