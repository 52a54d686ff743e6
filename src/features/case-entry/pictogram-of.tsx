import type { ReactNode } from 'react';
import type { FieldPath } from '../../engine/types/case-data.ts';
import type { Dissection, Fracture, Pattern, TimiGrade, Tissue } from '../../engine/types/vocabulary.ts';
import { DissectionPictogram } from './pictograms/dissection-pictogram.tsx';
import { FracturePictogram } from './pictograms/fracture-pictogram.tsx';
import { LayersPictogram } from './pictograms/layers-pictogram.tsx';
import { PatternPictogram } from './pictograms/pattern-pictogram.tsx';
import { TimiPictogram } from './pictograms/timi-pictogram.tsx';
import { TissuePictogram } from './pictograms/tissue-pictogram.tsx';

/** The drawing of one answer, for the fields whose answers are looks. */
export function pictogramOf(path: FieldPath, value: string | number): ReactNode {
  switch (path) {
    case 'stent.layers':
      return <LayersPictogram layers={value as number} />;
    case 'lesion.pattern':
      return <PatternPictogram pattern={value as Pattern} />;
    case 'lesion.timiFlow':
    case 'preparation.timiFlow':
      return <TimiPictogram grade={value as TimiGrade} />;
    case 'imaging.tissue':
      return <TissuePictogram tissue={value as Tissue} />;
    case 'imaging.fracture':
      return <FracturePictogram fracture={value as Fracture} />;
    case 'preparation.dissection':
      return <DissectionPictogram dissection={value as Dissection} />;
    default:
      return undefined;
  }
}
