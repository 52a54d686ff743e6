import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  defined,
  includes,
  is,
  lessThanFact,
  not,
  oneOf,
  unknown,
  worked,
} from './conditions.ts';
import { BALLOONS } from './tool-groups.ts';
import type { Caution } from './types/knowledge.ts';

const notImaged = all(not(includes('imaging.modalities', 'ivus')), not(includes('imaging.modalities', 'oct')));

/** Contradictions of a case with itself. Each names both fields; nothing is corrected. */
export const cautions: readonly Caution[] = [
  {
    id: 'pattern-timi-flow',
    fields: ['lesion.pattern', 'lesion.timiFlow'],
    when: any(
      all(is('lesion.pattern', 'occlusive'), oneOf('lesion.timiFlow', 1, 2, 3)),
      all(
        is('lesion.timiFlow', 0),
        oneOf(
          'lesion.pattern',
          'focal-gap',
          'focal-edge',
          'focal-body',
          'multifocal',
          'diffuse-intrastent',
          'proliferative',
        ),
      ),
    ),
  },
  {
    id: 'occlusive-below-100',
    fields: ['lesion.pattern', 'lesion.stenosisPercent'],
    when: all(is('lesion.pattern', 'occlusive'), below('lesion.stenosisPercent', 'stenosis.full')),
  },
  {
    id: 'no-flow-below-100',
    fields: ['lesion.timiFlow', 'lesion.stenosisPercent'],
    when: all(is('lesion.timiFlow', 0), below('lesion.stenosisPercent', 'stenosis.full')),
  },
  {
    id: 'stenosis-100-with-flow',
    fields: ['lesion.stenosisPercent', 'lesion.timiFlow'],
    when: all(atLeast('lesion.stenosisPercent', 'stenosis.full'), oneOf('lesion.timiFlow', 1, 2, 3)),
  },
  {
    id: 'overhang-not-ostial',
    fields: ['lesion.aortoOstialOverhang', 'lesion.position'],
    when: all(is('lesion.aortoOstialOverhang', true), oneOf('lesion.position', 'proximal', 'mid', 'distal')),
  },
  {
    id: 'focal-pattern-long',
    fields: ['lesion.pattern', 'lesion.lengthMm'],
    when: all(
      oneOf('lesion.pattern', 'focal-gap', 'focal-edge', 'focal-body', 'multifocal'),
      above('lesion.lengthMm', 'length.focal'),
    ),
  },
  {
    id: 'diffuse-pattern-short',
    fields: ['lesion.pattern', 'lesion.lengthMm'],
    when: all(
      oneOf('lesion.pattern', 'diffuse-intrastent', 'proliferative'),
      atMost('lesion.lengthMm', 'length.focal'),
    ),
  },
  {
    id: 'intrastent-beyond',
    fields: ['lesion.pattern', 'lesion.extendsBeyondStent'],
    when: all(is('lesion.pattern', 'diffuse-intrastent'), is('lesion.extendsBeyondStent', true)),
  },
  {
    id: 'proliferative-inside',
    fields: ['lesion.pattern', 'lesion.extendsBeyondStent'],
    when: all(is('lesion.pattern', 'proliferative'), is('lesion.extendsBeyondStent', false)),
  },
  {
    id: 'one-layer-after-des',
    fields: ['stent.layers', 'history.lastTreatment'],
    when: all(is('stent.layers', 1), is('history.lastTreatment', 'des')),
  },
  {
    id: 'overlap-one-layer',
    fields: ['stent.overlap', 'stent.layers'],
    when: all(is('stent.overlap', true), is('stent.layers', 1)),
  },
  {
    id: 'overlap-after-des',
    fields: ['stent.overlap', 'history.lastTreatment'],
    when: all(is('stent.overlap', true), is('stent.layers', 2), is('history.lastTreatment', 'des')),
  },
  {
    id: 'wire-behind-strut-balloons-worked',
    fields: ['imaging.wireBehindStrut', 'preparation.tools'],
    when: all(is('imaging.wireBehindStrut', true), any(...BALLOONS.map(worked))),
  },
  {
    id: 'first-restenosis-treated',
    fields: ['history.priorTreatments', 'history.lastTreatment'],
    when: any(
      all(
        is('history.priorTreatments', 0),
        oneOf('history.lastTreatment', 'balloon', 'dcb-paclitaxel', 'dcb-limus', 'des', 'brachytherapy'),
      ),
      all(atLeast('history.priorTreatments', 'recurrence.count'), is('history.lastTreatment', 'none')),
    ),
  },
  {
    id: 'underexpansion-denied',
    fields: ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    when: all(
      is('imaging.underexpanded', false),
      any(
        below('expansionBeforePercent', 'expansion.adequate'),
        all(
          unknown('expansionBeforePercent'),
          is('underexpandedBefore', 'yes'),
          below('imaging.minStentAreaMm2', 'msa.small-by-oct'),
        ),
      ),
    ),
  },
  {
    id: 'small-area-denied',
    fields: ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    // Presumed against a no: only an area that was measured does that.
    when: all(
      is('imaging.underexpanded', false),
      is('underexpandedBefore', 'presumed'),
      any(
        all(is('lesion.vessel', 'left-main'), below('imaging.minStentAreaMm2', 'msa.small-in-left-main')),
        all(unknown('lesion.vessel'), below('imaging.minStentAreaMm2', 'msa.small-by-oct')),
      ),
    ),
  },
  {
    id: 'small-area-denied-after',
    fields: ['imaging.underexpanded', 'preparation.minStentAreaMm2'],
    when: all(
      is('imaging.underexpanded', false),
      oneOf('underexpandedBefore', 'yes', 'presumed'),
      unknown('expansionAfterPercent'),
      any(
        all(is('lesion.vessel', 'left-main'), below('preparation.minStentAreaMm2', 'msa.small-in-left-main')),
        below('preparation.minStentAreaMm2', 'msa.small-by-oct'),
      ),
    ),
  },
  {
    id: 'underexpanded-but-expanded',
    fields: ['imaging.underexpanded', 'imaging.minStentAreaMm2'],
    when: all(is('imaging.underexpanded', true), atLeast('expansionBeforePercent', 'expansion.full')),
  },
  {
    id: 'underexpansion-denied-after',
    fields: ['imaging.underexpanded', 'preparation.minStentAreaMm2'],
    when: all(is('imaging.underexpanded', false), below('expansionAfterPercent', 'expansion.adequate')),
  },
  {
    id: 'ffr-ifr-disagree',
    fields: ['patient.ffr', 'patient.ifr'],
    when: any(
      all(atMost('patient.ffr', 'ffr.significant'), above('patient.ifr', 'ifr.significant')),
      all(above('patient.ffr', 'ffr.significant'), atMost('patient.ifr', 'ifr.significant')),
    ),
  },
  {
    id: 'mild-stenosis-slow-flow',
    fields: ['lesion.stenosisPercent', 'lesion.timiFlow'],
    when: all(below('lesion.stenosisPercent', 'stenosis.restenosis'), oneOf('lesion.timiFlow', 0, 1, 2)),
  },
  {
    id: 'residual-readings-disagree',
    fields: ['preparation.residualStenosisPercent', 'preparation.residualUnder30'],
    when: any(
      all(below('preparation.residualStenosisPercent', 'residual.gate'), is('preparation.residualUnder30', false)),
      all(atLeast('preparation.residualStenosisPercent', 'residual.gate'), is('preparation.residualUnder30', true)),
    ),
  },
  {
    id: 'area-smaller-after',
    fields: ['imaging.minStentAreaMm2', 'preparation.minStentAreaMm2'],
    when: lessThanFact('preparation.minStentAreaMm2', 'imaging.minStentAreaMm2'),
  },
  {
    id: 'dissection-stable-flow',
    fields: ['preparation.dissection', 'preparation.timiFlow'],
    when: all(
      oneOf('preparation.dissection', 'c', 'd', 'e', 'f'),
      is('preparation.timiFlow', 3),
      is('preparation.flowStable', true),
    ),
  },
  {
    id: 'drug-in-bms',
    fields: ['stent.type', 'stent.drug'],
    when: all(
      is('stent.type', 'bms'),
      oneOf('stent.drug', 'sirolimus', 'everolimus', 'zotarolimus', 'biolimus', 'paclitaxel', 'other'),
    ),
  },
  {
    id: 'protection-outside-left-main',
    fields: ['lesion.leftMainProtected', 'lesion.vessel'],
    when: all(not(unknown('lesion.leftMainProtected')), not(is('lesion.vessel', 'left-main'))),
  },
  {
    id: 'tissue-without-oct',
    fields: ['imaging.tissue', 'imaging.modalities'],
    when: all(
      oneOf('imaging.tissue', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'),
      not(includes('imaging.modalities', 'oct')),
    ),
  },
  {
    id: 'area-without-imaging',
    fields: ['imaging.minStentAreaMm2', 'imaging.modalities'],
    when: all(not(unknown('imaging.minStentAreaMm2')), notImaged),
  },
  {
    id: 'area-after-without-imaging',
    fields: ['preparation.minStentAreaMm2', 'imaging.modalities'],
    when: all(not(unknown('preparation.minStentAreaMm2')), notImaged),
  },
  {
    id: 'correction-not-imaged',
    fields: ['preparation.residualStenosisPercent', 'preparation.minStentAreaMm2'],
    when: all(defined('underexpanded'), is('underexpansionCorrected', true), unknown('expansionAfterPercent')),
  },
];
