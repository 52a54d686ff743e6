import { Blockage, Narrowing, Struts, Vessel } from '../../../../ui/vessel.tsx';
import type { Pattern } from '../../types/vocabulary.ts';

type Stretch = readonly [from: number, to: number];

/** Mehran's patterns: where the tissue lies with respect to the struts. */
const DRAWINGS: Record<Pattern, { tissue: readonly Stretch[]; stents: readonly Stretch[] }> = {
  'focal-gap': {
    tissue: [[23, 41]],
    stents: [
      [2, 24],
      [40, 62],
    ],
  },
  'focal-edge': { tissue: [[40, 58]], stents: [[4, 46]] },
  'focal-body': { tissue: [[23, 41]], stents: [[4, 60]] },
  multifocal: {
    tissue: [
      [9, 25],
      [38, 54],
    ],
    stents: [[4, 60]],
  },
  'diffuse-intrastent': { tissue: [[10, 54]], stents: [[6, 58]] },
  proliferative: { tissue: [[1, 63]], stents: [[15, 49]] },
  occlusive: { tissue: [], stents: [[6, 58]] },
};

export function PatternPictogram({ pattern }: { pattern: Pattern }) {
  const { tissue, stents } = DRAWINGS[pattern];
  return (
    <Vessel>
      {pattern === 'occlusive' && <Blockage from={15} to={49} />}
      {tissue.map(([from, to]) => (
        <Narrowing key={from} from={from} to={to} depth={10.5} />
      ))}
      {stents.map(([from, to]) => (
        <Struts key={from} from={from} to={to} />
      ))}
    </Vessel>
  );
}
