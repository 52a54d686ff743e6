import type { Rule } from './book.ts';
import { above, all, any, atLeast, below, defined, includes, is, not, oneOf } from './conditions.ts';
import { against, inFavour, restenosisQuestion, vetoed } from './device-effects.ts';

const claudication = is('claudication', true);
const clti = is('clti', true);
const vein = is('veinAvailable', true);
const average = is('patient.surgicalRisk', 'average');
const allergicTo = (to: 'paclitaxel' | 'metal' | 'heparin') => includes('patient.allergies', to);

/** Rules that follow from the patient: open surgery, drugs, labels. */
export const devicePatientRules: readonly Rule[] = [
  {
    id: 'LD11',
    section: 'device',
    applies: restenosisQuestion,
    when: all(clti, is('patient.vein', 'single-segment-gsv'), average),
    then: inFavour('moderate', 'bypass'),
    strength: 'moderate',
    sources: [
      { source: 'ACC24', at: '10.2-4' },
      { source: 'PROJECT', at: 'rule book: lowered, the trial was not in restenosis' },
    ],
    evidence: ['best-cli', 'best-cli-as-treated', 'out-stepp'],
  },
  {
    id: 'LD12',
    section: 'device',
    applies: restenosisQuestion,
    when: all(defined('recurrent'), vein, average, any(claudication, clti)),
    then: inFavour('moderate', 'bypass'),
    strength: 'moderate',
    sources: [
      { source: 'SVS15', at: 'diffuse disease, average or low risk', grade: '1-B' },
      { source: 'TASC', at: 'second failure = type C, good risk: surgery' },
      { source: 'GVG', at: '6.37', grade: '2-C' },
    ],
    evidence: [],
  },
  {
    id: 'LD13',
    section: 'device',
    applies: restenosisQuestion,
    when: all(claudication, not(defined('recurrent'))),
    then: against('weak', 'bypass'),
    strength: 'weak',
    sources: [{ source: 'ACC24', at: 'claudication', grade: 'surgery 2a, endovascular 1 A' }, { source: 'AHA16' }],
    evidence: [],
  },
  {
    id: 'LD14',
    section: 'device',
    applies: restenosisQuestion,
    when: is('patient.surgicalRisk', 'high'),
    then: against('moderate', 'bypass'),
    strength: 'moderate',
    sources: [
      { source: 'AHA16', at: 'only with acceptable risk', grade: '2a' },
      { source: 'GVG', at: '6.33-6.36, endovascular for high risk', grade: '2-C' },
    ],
    evidence: [],
  },
  {
    id: 'LD15',
    section: 'device',
    applies: restenosisQuestion,
    when: is('patient.surgicalRisk', 'prohibitive'),
    then: vetoed('bypass'),
    strength: 'veto',
    sources: [{ source: 'PROJECT', at: 'reasoned: prohibitive is the team’s word' }],
    evidence: [],
  },
  {
    id: 'LD16',
    section: 'device',
    applies: restenosisQuestion,
    when: is('patient.vein', 'none'),
    then: against('moderate', 'bypass'),
    strength: 'moderate',
    sources: [
      { source: 'GVG', at: '6.40', grade: '1-B' },
      { source: 'GVG', at: '6.41', grade: '2-C' },
      { source: 'ACC24', at: '10.2-6, other conduits', grade: '2a' },
    ],
    evidence: ['best-cli'],
  },
  {
    id: 'LD17',
    section: 'device',
    applies: restenosisQuestion,
    when: any(allergicTo('paclitaxel'), allergicTo('metal'), allergicTo('heparin')),
    then: [
      { kind: 'veto', option: 'dcb', when: allergicTo('paclitaxel') },
      { kind: 'veto', option: 'des', when: allergicTo('paclitaxel') },
      { kind: 'argument', side: 'against', option: 'des', strength: 'strong', when: allergicTo('metal') },
      // One argument, also where both apply.
      {
        kind: 'argument',
        side: 'against',
        option: 'covered-stent',
        strength: 'strong',
        when: any(allergicTo('metal'), allergicTo('heparin')),
      },
    ],
    strength: 'veto',
    sources: [
      { source: 'PROMUS-US', at: 'metal; the part of the peripheral label that was seen names none' },
      { source: 'PROJECT', at: 'reasoned for heparin: the graft of two studies is heparin-bonded' },
    ],
    evidence: ['viper', 'viastar'],
  },
  {
    id: 'LD22',
    section: 'device',
    applies: restenosisQuestion,
    when: all(
      clti,
      atLeast('wifiStage', 'wifi.high-stage'),
      oneOf('ischaemiaGrade', 2, 3),
      vein,
      oneOf('patient.surgicalRisk', 'average', 'high'),
      any(is('glassStage', 'III'), defined('recurrent')),
    ),
    then: inFavour('weak', 'bypass'),
    strength: 'weak',
    sources: [{ source: 'GVG', at: '6.37', grade: '2-C' }],
    evidence: ['glass-technical'],
  },
  {
    id: 'LD24',
    section: 'device',
    applies: restenosisQuestion,
    when: is('patient.pregnancyOrPlanned', true),
    then: vetoed('dcb', 'des'),
    strength: 'veto',
    sources: [{ source: 'LABEL', at: 'contraindications' }],
    evidence: ['lutonix-018-us-label', 'zilver-ptx-us-label'],
  },
  {
    id: 'LD25',
    section: 'device',
    applies: restenosisQuestion,
    when: defined('antithromboticImpossible'),
    then: [...against('strong', 'dcb', 'des', 'covered-stent'), { kind: 'heart-team' }],
    strength: 'strong',
    sources: [
      { source: 'LABEL', at: 'contraindication of coated balloon and eluting stent' },
      { source: 'PROJECT', at: 'reasoned for a covered stent, by analogy' },
    ],
    evidence: ['lutonix-018-us-label', 'zilver-ptx-us-label'],
  },
  {
    id: 'LD26',
    section: 'device',
    applies: restenosisQuestion,
    when: all(
      is('setting.region', 'us'),
      any(
        below('lesion.referenceDiameterMm', 'label.zilver-diameter-min'),
        above('lesion.referenceDiameterMm', 'label.zilver-diameter-max'),
        above('lesion.lengthMm', 'label.zilver-length-max'),
        is('lesion.poplitealExtent', 'p2-p3'),
      ),
    ),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'LABEL', at: 'zilver-ptx-us-label' }],
    evidence: ['zilver-ptx-us-label'],
  },
  {
    id: 'LD27',
    section: 'device',
    applies: restenosisQuestion,
    when: is('chosen.covered-stent', true),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'rule book: from one study' }],
    evidence: ['viper'],
  },
];
