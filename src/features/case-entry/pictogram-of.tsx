import type { ReactNode } from 'react';
import type { FieldPath } from '../../territories/coronary/types/case-data.ts';
import type { Dissection, Fracture, Pattern, TimiGrade, Tissue } from '../../territories/coronary/types/vocabulary.ts';
import { AneurysmPictogram } from './pictograms/aneurysm-pictogram.tsx';
import { DeformedPictogram } from './pictograms/deformed-pictogram.tsx';
import { DissectionPictogram } from './pictograms/dissection-pictogram.tsx';
import { FracturePictogram } from './pictograms/fracture-pictogram.tsx';
import { LayersPictogram } from './pictograms/layers-pictogram.tsx';
import { OverhangPictogram } from './pictograms/overhang-pictogram.tsx';
import { OverlapPictogram } from './pictograms/overlap-pictogram.tsx';
import { PatternPictogram } from './pictograms/pattern-pictogram.tsx';
import { TimiPictogram } from './pictograms/timi-pictogram.tsx';
import { TissuePictogram } from './pictograms/tissue-pictogram.tsx';
import { WirePictogram } from './pictograms/wire-pictogram.tsx';

/** The drawing of one answer, for the fields whose answers are looks. */
export function pictogramOf(path: FieldPath, value: string | number | boolean): ReactNode {
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
      return undefined;
  }
}
