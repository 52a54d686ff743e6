import type { Dissection } from '../../../engine/types/vocabulary.ts';
import { Vessel } from './vessel.tsx';

const LINE = { className: 'stroke-accent', strokeWidth: 1.75, strokeLinecap: 'round' } as const;

/** The NHLBI types as angiography shows them, drawn on the vessel. */
function Sign({ dissection }: { dissection: Dissection }) {
  switch (dissection) {
    case 'none':
      return <path d="M6 14H46M42 10.5 46 14l-4 3.5" strokeWidth="1.25" opacity="0.55" />;
    case 'a':
      return <path d="M22 8.5C26 10.5 31 10.5 35 8.5" {...LINE} />;
    case 'b':
      return <path d="M12 10.5C22 13.5 34 13.5 44 10.5M12 17.5C22 14.5 34 14.5 44 17.5" {...LINE} />;
    case 'c':
      return <path d="M17 4C17-.5 39-.5 39 4Z" transform="translate(0 -.25)" className="fill-accent stroke-accent" />;
    case 'd':
      return <path d="M6 21C10 5 14 5 18 14S26 23 30 14 38 5 42 14s6 8 8 6" {...LINE} />;
    case 'e':
      return (
        <g className="fill-accent" stroke="none">
          <ellipse cx="17" cy="11" rx="5" ry="2.8" />
          <ellipse cx="30" cy="16" rx="6" ry="3.2" />
          <ellipse cx="42" cy="11.5" rx="3.6" ry="2.4" />
        </g>
      );
    case 'f':
      return (
        <>
          <path d="M0 4.75H22C30 4.75 25 23.25 33 23.25H0Z" className="fill-accent" stroke="none" opacity="0.35" />
          <path d="M22 4.75C30 4.75 25 23.25 33 23.25" {...LINE} strokeWidth={2.5} />
          <path d="M39 10.5 46 17.5M46 10.5 39 17.5" strokeWidth="1.5" />
        </>
      );
  }
}

export function DissectionPictogram({ dissection }: { dissection: Dissection }) {
  return (
    <Vessel>
      <Sign dissection={dissection} />
    </Vessel>
  );
}
