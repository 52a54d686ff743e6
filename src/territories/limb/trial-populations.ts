import {
  aboveTheKnee,
  between,
  diabetic,
  inflowTreated,
  infrainguinal,
  LEFT_OUT,
  limbThreatened,
  limited,
  noField,
  noLimit,
  noMajorTissueLoss,
  noOptionLeft,
  notAcute,
  notAnticoagulated,
  notAtBleedingRisk,
  notTreatedForAYear,
  OF_TYPE,
  ofBareStent,
  ofFemoropopliteal,
  ofInStent,
  ofOccludedStent,
  ofRestenosis,
  ofSuperficialFemoral,
  onDialysis,
  withoutAtherectomy,
} from './population-criteria.ts';
import type { Trial } from './types/knowledge.ts';
import type { PopulationCriterion } from './types/population.ts';

/** What the record of a trial says of the patients it studied. */
export interface TrialPopulation {
  readonly trial: string;
  /** The record refers to another trial's patients. */
  readonly as?: { readonly trial: string; readonly words: string };
  readonly criteria: readonly PopulationCriterion[];
}

const of = (trial: string, ...criteria: readonly PopulationCriterion[]): TrialPopulation => ({ trial, criteria });
const AS_VOYAGER = { trial: 'voyager-pad', words: 'As VOYAGER PAD' };

/**
 * The populations as data. A trial that is not here states no criterion in what was read of it. Where and when
 * patients were enrolled is left out: no patient could have met it elsewhere.
 */
export const trialPopulations: readonly TrialPopulation[] = [
  of(
    'fair',
    ofInStent('Femoropopliteal in-stent restenosis'),
    noField('>=70% on ultrasound'),
    limited('atMost', 'length-200')('lesion up to 20 cm'),
    between('rutherford-2', 'rutherford-4')('Rutherford 2-4'),
  ),
  of('isar-pebis', ofInStent('Femoropopliteal in-stent restenosis')),
  of('debate-isr', diabetic('Diabetics'), ofInStent('femoropopliteal in-stent restenosis')),
  of('copa-cabana', ofInStent('Femoropopliteal in-stent restenosis')),
  of('dcb-isr-5yr-cohort', ofInStent('FP-ISR')),
  of('herten-restenosis', ofFemoropopliteal('femoropopliteal lesions'), withoutAtherectomy('atherectomy', LEFT_OUT)),
  of('meta-dcb-laser-2020', ofInStent('FP-ISR')),
  of('meta-li-2022', ofInStent('FP-ISR')),
  of('cochrane-cd012510', ofInStent('in-stent restenosis of the femoropopliteal arteries')),
  of('zilver-ptx-isr', ofInStent('FP-ISR')),
  of('zephyr-des-vs-pta', ofInStent('FP-ISR')),
  of(
    'excite-isr',
    ofInStent('FP-ISR'),
    limited('atLeast', 'length-40')('>=4 cm'),
    between('rutherford-1', 'rutherford-4')('Rutherford 1-4'),
    between('vessel-5', 'vessel-7')('vessel 5-7 mm'),
    limited('atLeast', 'runoff-1')('>=1 patent tibial artery'),
    limited('atMost', 'beyond-30')('lesion >3 cm beyond the stent', LEFT_OUT),
    inflowTreated('untreated inflow', LEFT_OUT),
    limited('below', 'fracture-4')('grade 4-5 stent fracture', LEFT_OUT),
  ),
  of(
    'photopac',
    ofInStent('FP-ISR'),
    aboveTheKnee('superficial femoral or above-knee popliteal artery'),
    between('rutherford-1', 'rutherford-5')('Rutherford 1-5'),
  ),
  of('jet-isr', ofInStent('FP-ISR'), noField('no drug device allowed')),
  of('jetstream-meta', ofInStent('FP-ISR')),
  of(
    'reline',
    ofSuperficialFemoral('Superficial femoral in-stent restenosis'),
    between('rutherford-2', 'rutherford-5')('Rutherford 2-5'),
  ),
  of('viabahn-isr-22', noLimit('Severe'), ofSuperficialFemoral('superficial femoral ISR')),
  of('da-dcb-vs-pta-2013', ofRestenosis('restenotic lesions')),
  of(
    'tosaka-2012',
    ofInStent('restenotic lesions after femoropopliteal stenting'),
    ofBareStent('bare stents', OF_TYPE),
  ),
  of('armstrong-2014', ofInStent('FP-ISR', OF_TYPE)),
  of('inpact-global-isr', ofInStent('FP-ISR')),
  of(
    'out-stepp',
    limbThreatened('CLTI'),
    ofOccludedStent('occluded femoropopliteal stents'),
    notAcute('acute ischaemia', LEFT_OUT),
  ),
  of(
    'swedepad-1',
    between('rutherford-4', 'rutherford-6')('Rutherford 4-6'),
    infrainguinal('infrainguinal endovascular treatment'),
  ),
  of(
    'swedepad-2',
    between('rutherford-1', 'rutherford-3')('Rutherford 1-3'),
    infrainguinal('infrainguinal endovascular treatment'),
  ),
  of(
    'basil-3',
    limbThreatened('CLTI'),
    ofFemoropopliteal('femoropopliteal endovascular treatment'),
    notTreatedForAYear('target vessel treated in the last 12 months', LEFT_OUT),
  ),
  of('best-cli', limbThreatened('CLTI'), noField('suitable for both')),
  of('glass-pedal', limbThreatened('CLTI')),
  of('glass-technical', limbThreatened('CLTI')),
  of('no-option-cohort-2025', noOptionLeft('No-option CLTI')),
  of('promise-1', noOptionLeft('No-option CLTI')),
  of('promise-1-interim', noOptionLeft('No-option'), between('rutherford-5', 'rutherford-6')('Rutherford 5-6')),
  of(
    'promise-2',
    between('rutherford-5', 'rutherford-6')('Rutherford 5-6'),
    noOptionLeft('no surgical or endovascular option confirmed by an independent committee'),
  ),
  of('promise-2-dialysis', onDialysis('dialysis-dependent')),
  of('dva-realworld-2025', noOptionLeft('No-option CLTI')),
  of(
    'voyager-pad',
    noField('after successful revascularisation'),
    notAtBleedingRisk('high bleeding risk', LEFT_OUT),
    noMajorTissueLoss('current major tissue loss', LEFT_OUT),
    notAnticoagulated('need of other antithrombotics', LEFT_OUT),
  ),
  { ...of('voyager-ali'), as: AS_VOYAGER },
  { ...of('voyager-total'), as: AS_VOYAGER },
];

/** Trials whose record says that they were not about restenosis, or not about it alone, in its own words. */
export const NOT_OF_RESTENOSIS = ['not ISR', 'not ISR (recent treatment excluded)', 'ISR share not seen'] as const;

/** Whether the record does not say that it is of something else. */
export const isOfRestenosisAlone = ({ isr_type: type }: Pick<Trial, 'isr_type'>): boolean =>
  !NOT_OF_RESTENOSIS.some((words) => words === type);

/** The population of a trial; where the record points to another trial's, that trial's criteria. */
export function populationOf(trialId: string): TrialPopulation | undefined {
  const own = trialPopulations.find(({ trial }) => trial === trialId);
  const other = own?.as && trialPopulations.find(({ trial }) => trial === own.as?.trial);
  return own && other ? { ...own, criteria: other.criteria } : own;
}
