import type { Fracture } from '../../../engine/types/vocabulary.ts';
import { Struts, Vessel } from './vessel.tsx';

export function FracturePictogram({ fracture }: { fracture: Fracture }) {
  return (
    <Vessel>
      {fracture === 'none' && <Struts from={5} to={51} />}
      {fracture === 'partial' && (
        <>
          <Struts from={5} to={51} />
          <path d="M24 0 28 5l-2.5 2.5L30 12" className="stroke-accent" strokeWidth="2" strokeLinejoin="round" />
        </>
      )}
      {fracture === 'complete' && (
        <>
          <Struts from={2} to={20} />
          <g transform="rotate(5 44 14)">
            <Struts from={35} to={53} />
          </g>
          <path d="M25.5 1 31 9l-6 8 5.5 10" className="stroke-accent" strokeWidth="2" strokeLinejoin="round" />
        </>
      )}
    </Vessel>
  );
}
