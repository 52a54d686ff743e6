import type { Facts, PlanWords } from '../../../interop/fhir/territory-spec.ts';
import { cautions } from '../cautions.ts';
import type { Action } from '../types/knowledge.ts';

/** What a derived fact is called, and its words. */
export const FACTS: Facts = {
  'in-stent-restenosis': { text: 'fhir.in-stent-restenosis' },
  inStentRestenosis: { text: 'fhir.restenosis-on-angiography' },
  mehran: { text: 'fact.mehranClass', words: ['I', 'IA', 'IB', 'IC', 'ID', 'II', 'III', 'IV'] },
  waksman: { text: 'fhir.waksman-leading', words: ['IA', 'IB', 'IIA', 'IIB', 'IIC', 'III', 'IV', 'V'] },
  stenosis: { text: 'fact.stenosis' },
  expansion: { text: 'columns.expansion' },
  expansionBefore: { text: 'fact.expansionBeforePercent' },
  expansionAfter: { text: 'fact.expansionAfterPercent' },
  underexpandedBefore: { text: 'fact.underexpandedBefore', words: ['yes', 'presumed', 'no'] },
  underexpansionCorrected: { text: 'fact.underexpansionCorrected' },
  mechanical: { text: 'fact.mechanical' },
  biological: { text: 'fact.biological' },
  calciumNeedsModification: { text: 'fact.calciumNeedsModification' },
  acute: { text: 'fact.acute' },
  highBleedingRisk: { text: 'fact.highBleedingRisk' },
  recurrent: { text: 'fact.recurrent' },
  late: { text: 'fact.late' },
  largeVessel: { text: 'fact.largeVessel' },
  calciumScore: { text: 'fact.calciumScore' },
  layersCounted: { text: 'fact.layersCounted' },
  occluded: { text: 'fact.occluded' },
  residualBelow30: { text: 'fact.residualBelow30' },
  preparationBegun: { text: 'fact.preparationBegun' },
  ischaemia: { text: 'fact.ischaemia', words: ['proven', 'excluded'] },
  phase: { text: 'fact.phase', words: ['before-preparation', 'after-preparation'] },
};

/** Every action that a plan can name; one that is missing does not compile. */
const ACTIONS = Object.keys({
  'nc-balloon': 1,
  'super-high-pressure': 1,
  scoring: 1,
  cutting: 1,
  ivl: 1,
  elca: 1,
  rotational: 1,
  orbital: 1,
  'thrombus-management': 1,
  'cto-crossing': 1,
  des: 1,
  dcb: 1,
  'balloon-only': 1,
  'no-further-device': 1,
  cabg: 1,
  brachytherapy: 1,
  medical: 1,
  'intravascular-imaging': 1,
  ivus: 1,
  oct: 1,
  'stent-enhancement': 1,
  'physiology-test': 1,
  rewire: 1,
  'restore-flow': 1,
  'heart-team': 1,
  'dcb-paclitaxel': 1,
  'dcb-limus': 1,
  'bioresorbable-scaffold': 1,
  dapt: 1,
  'oral-anticoagulation': 1,
  'lipid-lowering': 1,
  'diabetes-therapy': 1,
  'proton-pump-inhibitor': 1,
} satisfies Record<Action, 1>);

/** The words of the plan, by where their texts begin. */
export const PLAN_WORDS: PlanWords = {
  stage: ['imaging', 'preparation', 'gate', 'device', 'beyond', 'aftercare'],
  action: ACTIONS,
  verdict: ['required', 'recommended', 'option', 'acceptable', 'avoid', 'contraindicated', 'unavailable'],
  strength: ['require', 'strong', 'moderate', 'weak', 'veto'],
  caution: cautions.map(({ id }) => id),
};
