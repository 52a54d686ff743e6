import type { FieldPath } from '../../types/case-data.ts';
import type { Dissection, Fracture, Pattern, TimiGrade, Tissue } from '../../types/vocabulary.ts';
import { AneurysmPictogram } from './aneurysm-pictogram.tsx';
import { DeformedPictogram } from './deformed-pictogram.tsx';
import { DissectionPictogram } from './dissection-pictogram.tsx';
import { FracturePictogram } from './fracture-pictogram.tsx';
import { LayersPictogram } from './layers-pictogram.tsx';
import { OverhangPictogram } from './overhang-pictogram.tsx';
import { OverlapPictogram } from './overlap-pictogram.tsx';
import { PatternPictogram } from './pattern-pictogram.tsx';
import { TimiPictogram } from './timi-pictogram.tsx';
import { TissuePictogram } from './tissue-pictogram.tsx';
import { WirePictogram } from './wire-pictogram.tsx';

interface DrawnAnswerProps {
  path: FieldPath;
  value: string | number | boolean;
}

/** The drawing of one answer. */
export function DrawnAnswer({ path, value }: DrawnAnswerProps) {
  switch (path) {
    case 'stent.layers':
      return <LayersPictogram layers={value as number} />;
    case 'stent.overlap':
      return <OverlapPictogram overlap={value === true} />;
    case 'lesion.aortoOstialOverhang':
      return <OverhangPictogram overhang={value === true} />;
    case 'lesion.pattern':
      return <PatternPictogram pattern={value as Pattern} />;
    case 'lesion.timiFlow':
    case 'preparation.timiFlow':
      return <TimiPictogram grade={value as TimiGrade} />;
    case 'imaging.tissue':
      return <TissuePictogram tissue={value as Tissue} />;
    case 'imaging.fracture':
      return <FracturePictogram fracture={value as Fracture} />;
    case 'imaging.deformed':
      return <DeformedPictogram deformed={value === true} />;
    case 'imaging.wireBehindStrut':
      return <WirePictogram behindStrut={value === true} />;
    case 'imaging.aneurysm':
      return <AneurysmPictogram aneurysm={value === true} />;
    case 'preparation.dissection':
      return <DissectionPictogram dissection={value as Dissection} />;
    default:
      return null;
  }
}
