import type { Condition } from '../engine/types/condition.ts';
import type { Definition } from '../engine/types/knowledge.ts';
import type { Tool } from '../engine/types/vocabulary.ts';
import {
  above,
  all,
  any,
  atLeast,
  below,
  defined,
  failed,
  fired,
  holds,
  includes,
  is,
  lacking,
  notKnown,
  oneOf,
  worked,
} from './conditions.ts';
import type { DefinitionId } from './ids.ts';

/** A tool that is of no more use here: it failed, the lab lacks it, or a rule speaks against it for good. */
const spent = (tool: Tool, ...barredBy: readonly Condition[]): Condition =>
  any(failed(tool), lacking(tool), ...barredBy);

/** Nothing is left of the ladder that expands a stent. */
const expansionExhausted = all(
  fired('P2'),
  spent('nc-balloon'),
  spent('super-high-pressure'),
  spent('ivl'),
  spent('elca'),
  spent('rotational', fired('P9'), fired('P11')),
  spent('orbital', fired('P11'), fired('P12')),
  // Where calcium calls for them, scoring and cutting are rungs too.
  any(notKnown(fired('P6')), all(spent('scoring'), spent('cutting', fired('P12')))),
);

/** Nothing is left that could cross; that rotational atherectomy does not treat tissue (P9) does not keep it from crossing. */
const crossingExhausted = all(
  fired('P7'),
  notKnown(defined('crossed')),
  spent('rotational', fired('P11')),
  spent('elca'),
);

/** The one tool that something demands first is of no more use; what nobody knows to be demanded is no dead end. */
const firstStepExhausted = any(
  all(holds(fired('P10')), notKnown(worked('thrombus-management')), spent('thrombus-management')),
  all(holds(fired('P14')), notKnown(defined('recanalised')), spent('cto-crossing')),
  all(holds(fired('P17')), lacking('ivus'), lacking('oct')),
  all(
    holds(fired('P18')),
    notKnown(below('preparation.residualStenosisPercent', 'residual.gate')),
    spent('nc-balloon'),
  ),
);

/** Conditions with a name, used by several rules and shown as derived facts. */
export const definitions: readonly (Definition & { readonly id: DefinitionId })[] = [
  {
    id: 'acute',
    when: oneOf('patient.presentation', 'unstable-angina', 'nstemi', 'stemi', 'shock'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'underexpanded',
    when: oneOf('underexpandedBefore', 'yes', 'presumed'),
    sources: [{ source: 'PROJECT', at: 'case model: a presumed underexpansion counts' }],
  },
  {
    id: 'fractured',
    when: oneOf('imaging.fracture', 'partial', 'complete'),
    sources: [{ source: 'LECTURE', at: 'L3 IB' }],
  },
  {
    id: 'mechanical',
    when: any(
      defined('underexpanded'),
      defined('fractured'),
      is('imaging.malapposition', true),
      is('imaging.undersized', true),
      is('imaging.geographicMiss', true),
    ),
    sources: [{ source: 'LECTURE', at: 'L4' }],
  },
  {
    id: 'neoatherosclerosisPresent',
    when: oneOf('imaging.neoatherosclerosis', 'non-calcific', 'calcific'),
    sources: [{ source: 'LECTURE', at: 'L3 IIB, IIC' }],
  },
  {
    id: 'biological',
    when: any(
      oneOf('imaging.tissue', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'),
      defined('neoatherosclerosisPresent'),
    ),
    sources: [{ source: 'LECTURE', at: 'L4' }],
  },
  {
    id: 'calciumNeedsModification',
    when: any(
      is('imaging.neoatherosclerosis', 'calcific'),
      is('imaging.calcifiedNodule', true),
      above('imaging.calciumThicknessMm', 'calcium.thickness'),
      above('imaging.calciumArcDeg', 'calcium.arc'),
      is('lesion.calcification', 'severe'),
    ),
    sources: [{ source: 'ACC21', at: 's10.5' }],
  },
  {
    id: 'recurrent',
    when: atLeast('history.priorTreatments', 'recurrence.count'),
    sources: [{ source: 'PROJECT', at: 'two failures of the segment; guidelines give no count' }],
  },
  {
    id: 'late',
    when: above('stent.monthsSinceImplant', 'implant.late'),
    sources: [{ source: 'PROJECT', at: 'a convention of this project' }],
  },
  {
    id: 'largeVessel',
    when: atLeast('lesion.referenceDiameterMm', 'vessel.large'),
    sources: [{ source: 'PROJECT', at: 'a convention of this project: no source gives a number' }],
  },
  {
    id: 'desRestenosis',
    when: oneOf('stent.type', 'des', 'unknown'),
    sources: [
      { source: 'PROJECT', at: 'rule book: a type the operator does not know is treated as DES, provisionally' },
    ],
  },
  {
    id: 'bmsRestenosis',
    when: is('stent.type', 'bms'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'graft',
    when: oneOf('lesion.vessel', 'vein-graft', 'arterial-graft'),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'unprotectedLeftMain',
    when: all(is('lesion.vessel', 'left-main'), notKnown(is('lesion.leftMainProtected', true))),
    sources: [{ source: 'PROJECT', at: 'rule book: not known to be protected' }],
  },
  {
    id: 'imaged',
    when: any(includes('imaging.modalities', 'ivus'), includes('imaging.modalities', 'oct')),
    sources: [{ source: 'PROJECT', at: 'case model' }],
  },
  {
    id: 'outOfScope',
    when: any(fired('S1'), fired('S3'), fired('S4'), fired('S10')),
    sources: [{ source: 'PROJECT', at: 'rule book, scope' }],
  },
  {
    id: 'notIndicated',
    when: any(defined('outOfScope'), fired('I4')),
    sources: [{ source: 'PROJECT', at: 'rule book, status' }],
  },
  {
    id: 'crossed',
    when: any(
      ...(['rotational', 'elca', 'nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const).map(
        worked,
      ),
    ),
    sources: [{ source: 'PROJECT', at: 'rule book, P7' }],
  },
  {
    id: 'crossable',
    when: any(notKnown(is('lesion.uncrossable', true)), holds(defined('crossed'))),
    sources: [{ source: 'PROJECT', at: 'rule book: an unknown counts as crossable' }],
  },
  {
    id: 'recanalised',
    when: any(worked('cto-crossing'), oneOf('preparation.timiFlow', 1, 2, 3)),
    sources: [{ source: 'PROJECT', at: 'rule book, P14' }],
  },
  {
    id: 'reachable',
    when: all(
      any(notKnown(fired('P7')), holds(defined('crossed'))),
      any(notKnown(fired('P14')), holds(defined('recanalised'))),
    ),
    sources: [{ source: 'PROJECT', at: 'reasoned: no stent is delivered where nothing has crossed' }],
  },
  {
    id: 'ladderExhausted',
    when: any(expansionExhausted, crossingExhausted),
    sources: [{ source: 'PROJECT', at: 'rule book, P16' }],
  },
  {
    id: 'firstStepExhausted',
    when: firstStepExhausted,
    sources: [{ source: 'PROJECT', at: 'rule book, P13 and P15: no rung is left' }],
  },
];
