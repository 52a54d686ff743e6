import type { ReactNode } from 'react';
import type { Tissue } from '../../types/vocabulary.ts';

const CENTRE = 17;
const RING = 12;

/** A ring between two radii, as one path with a hole. */
function ring(outer: number, inner: number): string {
  const circle = (r: number) => `M${CENTRE - r} ${CENTRE}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return circle(outer) + circle(inner);
}

function around(count: number, radius: number, draw: (x: number, y: number, index: number) => ReactNode) {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count + 0.2;
    return draw(CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle), index);
  });
}

/** What lies between the struts and the lumen on OCT, by its look. */
function Layer({ tissue }: { tissue: Tissue }) {
  switch (tissue) {
    case 'none':
      return null;
    case 'homogeneous':
      return <path d={ring(11, 5)} className="fill-accent" fillRule="evenodd" stroke="none" />;
    case 'heterogeneous':
      return (
        <g className="fill-accent" stroke="none">
          <path d={ring(11, 5)} fillRule="evenodd" fillOpacity="0.35" />
          {around(5, 8.6, (x, y, index) => (
            <circle key={index} cx={x} cy={y} r={index % 2 ? 1.5 : 2.2} />
          ))}
          {around(7, 6.3, (x, y, index) => (
            <circle key={index} cx={x} cy={y} r="0.9" />
          ))}
        </g>
      );
    case 'layered':
      return (
        <g className="fill-accent" fillRule="evenodd" stroke="none">
          <path d={ring(7.4, 5)} />
          <path d={ring(11, 8.4)} fillOpacity="0.45" />
        </g>
      );
    case 'attenuated':
      return (
        <g className="fill-accent stroke-accent">
          <path d={ring(6.6, 5)} fillRule="evenodd" stroke="none" />
          {[7.6, 9, 10.4].map((radius, index) => (
            <circle
              key={radius}
              cx={CENTRE}
              cy={CENTRE}
              r={radius}
              fill="none"
              strokeWidth="0.9"
              strokeOpacity={0.6 - index * 0.2}
            />
          ))}
        </g>
      );
  }
}

export function TissuePictogram({ tissue }: { tissue: Tissue }) {
  const shadowed = tissue === 'attenuated';
  return (
    <svg viewBox="0 0 34 34" aria-hidden="true" className="size-10 overflow-visible" fill="none" stroke="currentColor">
      <circle cx={CENTRE} cy={CENTRE} r="15.5" strokeWidth="1.25" strokeOpacity={shadowed ? 0.3 : 0.65} />
      <Layer tissue={tissue} />
      {around(10, RING, (x, y, index) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r="1.35"
          fill="currentColor"
          stroke="none"
          fillOpacity={shadowed && index > 2 ? 0.3 : 1}
        />
      ))}
      {tissue !== 'none' && <circle cx={CENTRE} cy={CENTRE} r="5" strokeWidth="1" strokeOpacity="0.8" />}
    </svg>
  );
}
