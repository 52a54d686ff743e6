import { Contrast, FINDING, Vessel } from '../../../../ui/vessel.tsx';
import type { Dissection } from '../../types/vocabulary.ts';

/** Room above the vessel for contrast that has left the lumen. */
const OUTSIDE_TOP = 12;

/** The NHLBI types as angiography shows them: a lumen full of contrast, and what is wrong with it. */
function Sign({ dissection }: { dissection: Dissection }) {
  switch (dissection) {
    case 'none':
      return <Contrast to={64} faint />;
    case 'a':
      return (
        <>
          <Contrast to={64} faint />
          <path d="M25 11C30 14 35 14 40 11" {...FINDING} />
        </>
      );
    case 'b':
      return (
        <>
          <Contrast to={64} faint />
          <path d="M13 11.5C24 15 40 15 51 11.5M13 20.5C24 17 40 17 51 20.5" {...FINDING} />
        </>
      );
    case 'c':
      return (
        <>
          <Contrast to={64} top={OUTSIDE_TOP} faint />
          <path d="M16 11C18 0 46 0 48 11Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'd':
      return (
        <>
          <Contrast to={64} faint />
          <path d="M6 25C10 5 14 5 18 16S28 27 32 16 42 5 46 16s8 11 12-1" {...FINDING} />
        </>
      );
    case 'e':
      return (
        <>
          <Contrast to={64} faint />
          <g fill="currentColor" stroke="none">
            <ellipse cx="17" cy="12" rx="6" ry="3.4" />
            <ellipse cx="33" cy="19.5" rx="7" ry="3.8" />
            <ellipse cx="49" cy="12.5" rx="4.4" ry="3" />
          </g>
        </>
      );
    case 'f':
      return (
        <>
          <Contrast to={27} faint />
          <path d="M27 5C35 8 24 24 33 27" {...FINDING} strokeWidth={3} />
          <path d="M44 11.5 53 20.5M53 11.5 44 20.5" {...FINDING} />
        </>
      );
  }
}

export function DissectionPictogram({ dissection }: { dissection: Dissection }) {
  return (
    <Vessel {...(dissection === 'c' ? { top: OUTSIDE_TOP } : {})}>
      <Sign dissection={dissection} />
    </Vessel>
  );
}
