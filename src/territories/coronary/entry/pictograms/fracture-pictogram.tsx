import { FINDING, Struts, Vessel } from '../../../../ui/vessel.tsx';
import type { Fracture } from '../../types/vocabulary.ts';

export function FracturePictogram({ fracture }: { fracture: Fracture }) {
  return (
    <Vessel>
      {fracture === 'none' && <Struts from={5} to={59} />}
      {fracture === 'partial' && (
        <>
          <Struts from={5} to={59} />
          <path d="M27.5 1 32 6l-3 3 5 6" className="stroke-accent" {...FINDING} strokeWidth={2.75} />
        </>
      )}
      {fracture === 'complete' && (
        <>
          <Struts from={2} to={23} />
          <g transform="rotate(5 50 16)">
            <Struts from={40} to={61} />
          </g>
          <path d="M29 1 35 10l-6 9 5 12" className="stroke-accent" {...FINDING} strokeWidth={2.75} />
        </>
      )}
    </Vessel>
  );
}
