import { deviceUse } from '../../src/territories/coronary/device-use.ts';
import type { ComputedFacts, DecisionFacts } from '../../src/territories/coronary/types/facts.ts';
import type { Outcome, RungState } from '../../src/territories/coronary/types/inspection.ts';
import type {
  Action,
  Section,
  StageName,
  Strength,
  Trial,
  UseNote,
  Verdict,
  VerificationLevel,
} from '../../src/territories/coronary/types/knowledge.ts';
import type {
  Agreement,
  Because,
  CorrectionBasis,
  DeviceStatus,
  GateState,
  IndicationStatus,
  OptionVerdict,
  ProvisionalReason,
  ScopeStatus,
  StageStatus,
} from '../../src/territories/coronary/types/result.ts';
import { TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';

/** The words of a type, all of them: one that is missing here, or is no longer a word, does not compile. */
const every = <T extends string>(words: Readonly<Record<T, true>>): readonly string[] => Object.keys(words);

type ActionBesideTools = Exclude<Action, (typeof TOOLS)[number]>;

const actions = [
  ...TOOLS,
  ...every<ActionBesideTools>({
    des: true,
    dcb: true,
    'dcb-paclitaxel': true,
    'dcb-limus': true,
    'balloon-only': true,
    'no-further-device': true,
    'bioresorbable-scaffold': true,
    cabg: true,
    brachytherapy: true,
    medical: true,
    'intravascular-imaging': true,
    ivus: true,
    oct: true,
    'stent-enhancement': true,
    'physiology-test': true,
    rewire: true,
    'restore-flow': true,
    'heart-team': true,
    dapt: true,
    'oral-anticoagulation': true,
    'lipid-lowering': true,
    'diabetes-therapy': true,
    'proton-pump-inhibitor': true,
  }),
];

const levels = every<VerificationLevel>({
  'fulltext-seen': true,
  'abstract-seen': true,
  'secondary-page-seen': true,
  'not-found': true,
  lecture: true,
  project: true,
});

/** Words of results and records that are shown, by the prefix of their texts. */
export const words: Readonly<Record<string, readonly string[]>> = {
  action: actions,
  verification: [...levels, ...levels.map((level) => `${level}.hint`)],
  'record-kind': every<Exclude<Trial['kind'], 'study' | 'meta-analysis'>>({ label: true, document: true }),
  outcome: every<Outcome>({ fired: true, 'not-met': true, undetermined: true, 'not-applicable': true }),
  verdict: every<Verdict | OptionVerdict>({
    required: true,
    recommended: true,
    option: true,
    acceptable: true,
    avoid: true,
    contraindicated: true,
    unavailable: true,
  }),
  strength: every<Strength>({ require: true, strong: true, moderate: true, weak: true, veto: true }),
  stage: every<StageName>({
    imaging: true,
    preparation: true,
    gate: true,
    device: true,
    beyond: true,
    aftercare: true,
  }),
  'rule-book.section': every<Section>({
    scope: true,
    indication: true,
    imaging: true,
    preparation: true,
    gate: true,
    device: true,
    beyond: true,
    aftercare: true,
  }),
  'stage-status': every<StageStatus>({ todo: true, done: true, failed: true, blocked: true, 'not-needed': true }),
  'device-status': every<DeviceStatus>({
    final: true,
    intended: true,
    blocked: true,
    'not-indicated': true,
    undetermined: true,
  }),
  agreement: every<Agreement>({ clear: true, contested: true, equipoise: true, conflict: true }),
  provisional: every<ProvisionalReason>({ indication: true, imaging: true, 'stent-type': true, underexpansion: true }),
  scope: every<ScopeStatus>({ 'in-scope': true, caution: true, 'out-of-scope': true }),
  // What no rule of this territory says has no text here.
  indication: every<Exclude<IndicationStatus, 'conservative-first' | 'team-first'>>({
    treat: true,
    'test-first': true,
    'do-not-treat': true,
    undetermined: true,
    'not-applicable': true,
  }),
  criterion: every<GateState>({ met: true, failed: true, unknown: true }),
  'gate.G5': every<CorrectionBasis | 'not-underexpanded'>({
    measured: true,
    'by-residual-only': true,
    'not-underexpanded': true,
  }),
  because: every<Because['as']>({
    outside: true,
    'bail-out': true,
    first: true,
    'rules-out': true,
    for: true,
    against: true,
    open: true,
    enter: true,
  }),
  use: every<UseNote>({
    'balloon-diameter': true,
    'dcb-margin': true,
    'dcb-length': true,
    inflation: true,
    'inflation-in-trial': true,
    'delivery-time': true,
    'label-limits': true,
  }),
  'use-source': deviceUse.map(({ source }) => source),
  rung: every<RungState>({ worked: true, failed: true, now: true, next: true, last: true, end: true }),
};

/** Facts that the engine computes. */
export const computedFacts: readonly string[] = every<keyof ComputedFacts | keyof DecisionFacts>({
  mehranClass: true,
  mehranGroup: true,
  crossingDue: true,
  occluded: true,
  layersCounted: true,
  stenosis: true,
  expansionBeforePercent: true,
  expansionAfterPercent: true,
  underexpandedBefore: true,
  underexpansionCorrected: true,
  residualBelow30: true,
  ischaemia: true,
  wireIschaemia: true,
  highBleedingRisk: true,
  calciumScore: true,
  phase: true,
  gateResidualBelow30: true,
  gateTimiFlow: true,
  gateFlowStable: true,
  gateCorrected: true,
  preparationBegun: true,
  desOffered: true,
  dcbOffered: true,
  desRuledOut: true,
  dcbRuledOut: true,
  desChosen: true,
  dcbChosen: true,
});
