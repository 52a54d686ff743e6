import type { Caution } from '../engine/types/knowledge.ts';
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
} from './conditions.ts';

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
    when: all(
      defined('underexpanded'),
      below('preparation.residualStenosisPercent', 'residual.gate'),
      unknown('expansionAfterPercent'),
    ),
  },
];
