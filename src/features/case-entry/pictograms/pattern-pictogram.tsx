import type { Pattern } from '../../../engine/types/vocabulary.ts';
import { Blockage, Narrowing, Struts, Vessel } from './vessel.tsx';

/** Mehran's patterns: where the tissue lies with respect to the struts. */
const DRAWINGS: Record<
  Pattern,
  { tissue: readonly (readonly [number, number])[]; stents: readonly (readonly [number, number])[] }
> = {
  'focal-gap': {
    tissue: [[20, 36]],
    stents: [
      [2, 22],
      [34, 54],
    ],
  },
  'focal-edge': { tissue: [[36, 52]], stents: [[6, 42]] },
  'focal-body': { tissue: [[20, 36]], stents: [[4, 52]] },
  multifocal: {
    tissue: [
      [8, 22],
      [33, 47],
    ],
    stents: [[4, 52]],
  },
  'diffuse-intrastent': { tissue: [[9, 47]], stents: [[6, 50]] },
  proliferative: { tissue: [[1, 55]], stents: [[13, 43]] },
  occlusive: { tissue: [], stents: [[6, 50]] },
};

export function PatternPictogram({ pattern }: { pattern: Pattern }) {
  const { tissue, stents } = DRAWINGS[pattern];
  return (
    <Vessel>
      {pattern === 'occlusive' && <Blockage from={13} to={43} />}
      {tissue.map(([from, to]) => (
        <Narrowing key={from} from={from} to={to} depth={9} />
      ))}
      {stents.map(([from, to]) => (
        <Struts key={from} from={from} to={to} />
      ))}
    </Vessel>
  );
}
