import type { ReactNode } from 'react';
import type { Drawn } from '../atlas.ts';

type Own = Extract<Drawn, { own: string }>['own'];

const CENTRE = 17;
const STRUTS = 10;

/** Where struts stand on a circle of this radius. */
const around = (radius: number, draw: (x: number, y: number, index: number) => ReactNode) =>
  Array.from({ length: STRUTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / STRUTS + 0.2;
    return draw(CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle), index);
  });

const struts = (radius: number) =>
  around(radius, (x, y, index) => <circle key={index} cx={x} cy={y} r="1.35" fill="currentColor" stroke="none" />);

const ring = (outer: number, inner: number) => {
  const circle = (r: number) => `M${CENTRE - r} ${CENTRE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return circle(outer) + circle(inner);
};

/** An arc of calcium behind the struts. */
const CALCIUM = 'M5.5 10.5A13 13 0 0 1 28.5 10.5';

/** A stent within the lumen that it was put into. */
const stent = (radius: number) => (
  <>
    <circle cx={CENTRE} cy={CENTRE} r="12.5" strokeDasharray="2 2" strokeWidth="1" className="stroke-accent" />
    {struts(radius)}
    <circle cx={CENTRE} cy={CENTRE} r={radius} strokeWidth="1" strokeOpacity="0.6" />
  </>
);

const CONTENT: Readonly<Record<Own, ReactNode>> = {
  underexpanded: (
    <>
      {stent(7)}
      <path d={CALCIUM} strokeWidth="3" className="stroke-warn" />
    </>
  ),
  expanded: stent(12),
  'non-calcific': (
    <>
      <path d={ring(11, 5.5)} fillRule="evenodd" stroke="none" className="fill-accent" fillOpacity="0.4" />
      <path d="M10 12.5c3-4 11-4 14 0-2 3.4-12 3.4-14 0z" stroke="none" className="fill-accent" />
      {struts(12)}
    </>
  ),
  calcific: (
    <>
      <path d={ring(11, 5.5)} fillRule="evenodd" stroke="none" className="fill-accent" fillOpacity="0.4" />
      <path d="M9.5 12.5A9 9 0 0 1 24.5 12.5" strokeWidth="3.5" className="stroke-warn" />
      {struts(12)}
    </>
  ),
  mixed: (
    <>
      {stent(8)}
      <path d={ring(7, 3.5)} fillRule="evenodd" stroke="none" className="fill-accent" fillOpacity="0.7" />
    </>
  ),
  oct: (
    <>
      <path d={ring(9, 6)} fillRule="evenodd" stroke="none" className="fill-accent" />
      <path d={ring(13, 9)} fillRule="evenodd" stroke="none" className="fill-accent" fillOpacity="0.25" />
      {struts(9)}
    </>
  ),
  ivus: (
    <>
      <path d={ring(15, 6)} fillRule="evenodd" stroke="none" className="fill-accent" fillOpacity="0.5" />
      {struts(9)}
      <circle cx={CENTRE} cy={CENTRE} r="15" strokeWidth="1.5" />
    </>
  ),
};

/** A scheme that no answer of the case has: a cross-section, the struts as dots, the reference lumen dashed. */
export function OwnDrawing({ own }: { own: Own }) {
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" className="size-10 overflow-visible" fill="none" stroke="currentColor">
      <circle cx={CENTRE} cy={CENTRE} r="15.5" strokeWidth="1.25" strokeOpacity="0.65" />
      {CONTENT[own]}
    </svg>
  );
}

/** What belongs to a plate as a whole: nothing here, every type has its drawing. */
export const PlateDrawing = (_plate: { id: string }): ReactNode => null;
