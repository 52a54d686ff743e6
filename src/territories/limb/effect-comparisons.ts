import type { ComparisonOf, DirectionFrom } from '../../engine/evidence.ts';

/** The sides of a comparison; named by the text `arm.<id>`. */
export type ArmId =
  | 'dcb'
  | 'no-dcb'
  | 'des'
  | 'plain-balloon'
  | 'plain-or-bare'
  | 'drug-technologies'
  | 'laser'
  | 'atherectomy-dcb'
  | 'atherectomy-balloon'
  | 'covered-stent'
  | 'bare-stent'
  | 'paclitaxel'
  | 'no-paclitaxel'
  | 'bypass'
  | 'vein-bypass'
  | 'endovascular'
  | 'rivaroxaban'
  | 'aspirin';

export type Comparison = ComparisonOf<ArmId>;

type Row = readonly [endpointName: string, timepoint: string, directionFrom: DirectionFrom];

const of = (trialId: string, favours: ArmId, against: ArmId, rows: readonly Row[]): readonly Comparison[] =>
  rows.map(([endpointName, timepoint, directionFrom]) => ({
    trialId,
    endpointName,
    timepoint,
    favours,
    against,
    directionFrom,
  }));

/** Where a ratio counts what is wished for, such as patency, the arm that did better stands above 1. */
export const comparisons: readonly Comparison[] = [
  ...of('dcb-isr-5yr-cohort', 'no-dcb', 'dcb', [
    ['Primary patency', '5 yr', 'rates'],
    ['Freedom from TLR', '5 yr', 'rates'],
  ]),
  ...of('meta-dcb-laser-2020', 'plain-balloon', 'dcb', [
    ['DCB: patency', '12 mo', 'conclusion'],
    ['DCB: freedom from TLR', '12 mo', 'conclusion'],
    ['DCB: improvement by >=1 Rutherford category', '12 mo', 'same-record'],
  ]),
  ...of('meta-dcb-laser-2020', 'dcb', 'plain-balloon', [
    ['DCB: all-cause mortality', '', 'same-record'],
    ['DCB: amputation', '', 'same-record'],
  ]),
  ...of('meta-dcb-laser-2020', 'plain-balloon', 'laser', [
    ['Laser: patency', '12 mo', 'conclusion'],
    ['Laser: freedom from TLR', '12 mo', 'conclusion'],
  ]),
  ...of('meta-li-2022', 'dcb', 'plain-balloon', [
    ['Recurrent restenosis', '', 'conclusion'],
    ['Major adverse events', '', 'same-record'],
  ]),
  ...of('meta-li-2022', 'plain-balloon', 'dcb', [
    ['Primary patency', '', 'same-record'],
    ['Freedom from TLR', '', 'conclusion'],
    ['Clinical improvement', '', 'same-record'],
  ]),
  ...of('zephyr-des-vs-pta', 'des', 'plain-balloon', [
    ['Recurrent restenosis, occlusion, adjusted', '1 yr', 'conclusion'],
  ]),
  ...of('excite-isr', 'laser', 'plain-balloon', [['TLR', '12 mo', 'same-record']]),
  ...of('da-dcb-vs-pta-2013', 'atherectomy-dcb', 'atherectomy-balloon', [
    ['Freedom from restenosis', '1 yr', 'conclusion'],
  ]),
  ...of('viastar', 'bare-stent', 'covered-stent', [['Primary patency, per protocol', '12 mo', 'rates']]),
  ...of('katsanos-2018', 'paclitaxel', 'no-paclitaxel', [
    ['Death', '2 yr', 'rates'],
    ['Death', 'up to 5 yr', 'rates'],
  ]),
  ...of('rocha-singh-2020', 'paclitaxel', 'no-paclitaxel', [
    ['Death', '', 'rates'],
    ['Death, vital status recovered', '', 'same-record'],
  ]),
  ...of('parikh-2023', 'paclitaxel', 'no-paclitaxel', [['Death', '', 'conclusion']]),
  ...of('swedepad-1', 'paclitaxel', 'no-paclitaxel', [
    ['Ipsilateral major amputation (primary)', '', 'same-record'],
    ['Death', '', 'same-record'],
    ['Target-vessel reintervention', '1 yr', 'conclusion'],
  ]),
  ...of('swedepad-2', 'paclitaxel', 'no-paclitaxel', [
    ['Death', '5 yr', 'rates'],
    ['Death', 'whole follow-up (7.1 yr)', 'same-record'],
  ]),
  ...of('basil-3', 'dcb', 'plain-or-bare', [['Amputation-free survival, coated vs plain', '', 'same-record']]),
  ...of('basil-3', 'des', 'plain-or-bare', [
    ['Amputation-free survival, DES vs plain', '', 'same-record'],
    ['Death, DES vs plain', '', 'rates'],
  ]),
  ...of('basil-3-longterm', 'drug-technologies', 'plain-or-bare', [
    ['Overall survival', '', 'conclusion'],
    ['Amputation-free survival', '', 'conclusion'],
  ]),
  ...of('best-cli', 'bypass', 'endovascular', [
    ['MALE or death, cohort 1', '', 'rates'],
    ['MALE or death, cohort 2', '', 'rates'],
  ]),
  ...of('best-cli-as-treated', 'vein-bypass', 'endovascular', [
    ['MALE or death, vein vs endovascular', '', 'endpoint'],
    ['Major amputation, vein vs endovascular', '', 'endpoint'],
  ]),
  ...of('voyager-pad', 'rivaroxaban', 'aspirin', [['ISTH major bleeding', '', 'rates']]),
  ...of('voyager-total', 'rivaroxaban', 'aspirin', [
    ['Total primary events', '', 'conclusion'],
    ['Total vascular events', '', 'conclusion'],
  ]),
];

interface LeftOut {
  readonly trialId: string;
  readonly endpointName: string;
  readonly timepoint: string;
  readonly reason: string;
}

const because = (reason: string, trialId: string, rows: readonly (readonly [string, string])[]): readonly LeftOut[] =>
  rows.map(([endpointName, timepoint]) => ({ trialId, endpointName, timepoint, reason }));

const PROGNOSIS = 'it compares patients or lesions and not treatments';

/** Ratios that are in the records but in no forest plot, and why. */
export const leftOut: readonly LeftOut[] = [
  ...because(PROGNOSIS, 'armstrong-2014', [['Recurrent ISR, class III', '2 yr']]),
  ...because(PROGNOSIS, 'voyager-ali', [
    ['Major amputation after acute limb ischaemia', ''],
    ['Death after acute limb ischaemia', ''],
  ]),
  ...because('a ratio of a kind of its own: CSHR', 'basil-3', [['Major amputation, DES vs plain', '']]),
];
