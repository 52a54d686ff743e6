import type { LimbOption } from '../types/vocabulary.ts';
import type { Effect, Rule, Strength } from './book.ts';
import { all, any, defined, is, not, notKnown, oneOf, unknown } from './conditions.ts';

const ischaemic = oneOf('ischaemiaGrade', 2, 3);

/** A reason to treat is a reason against leaving the restenosis alone. */
const treat = (strength: Exclude<Strength, 'veto'>): readonly Effect[] => [
  { kind: 'indication', status: 'treat' },
  { kind: 'argument', side: 'against', option: 'conservative', strength, when: defined('restenosisQuestion') },
];

const leaveAlone = (status: 'do-not-treat' | 'conservative-first'): readonly Effect[] => [
  { kind: 'indication', status },
  { kind: 'argument', side: 'for', option: 'conservative', strength: 'require' },
];

const REVASCULARISATIONS: readonly LimbOption[] = ['plain-balloon', 'dcb', 'des', 'covered-stent', 'bypass'];
const unsalvageable = is('limb.unsalvageable', true);

export const indicationRules: readonly Rule[] = [
  {
    id: 'LI1',
    section: 'indication',
    when: all(is('clti', true), ischaemic, is('wifiStage', 4)),
    then: treat('strong'),
    strength: 'strong',
    sources: [
      { source: 'GVG', at: '6.11', grade: '1-C' },
      { source: 'GVG', at: '6.33, high risk', grade: '2-C' },
      { source: 'ACC24', at: '10.2-1', grade: '1 B-R' },
    ],
    evidence: [],
  },
  {
    id: 'LI2',
    section: 'indication',
    when: all(is('clti', true), ischaemic, oneOf('wifiStage', 2, 3)),
    then: treat('moderate'),
    strength: 'moderate',
    sources: [
      { source: 'ACC24', at: '10.2-1, for all limb-threatening ischaemia', grade: '1 B-R' },
      { source: 'GVG', at: '6.12, 6.34', grade: '2-C' },
    ],
    evidence: [],
  },
  {
    id: 'LI3',
    section: 'indication',
    when: all(
      is('clti', true),
      is('ischaemiaGrade', 1),
      is('tissueLoss', true),
      defined('woundShrinks'),
      notKnown(is('wifiStage', 1)),
    ),
    then: leaveAlone('conservative-first'),
    strength: 'require',
    sources: [{ source: 'GVG', at: '6.9, 6.10, 6.35, 6.36, the four-week rule' }],
    evidence: [],
  },
  {
    id: 'LI4',
    section: 'indication',
    when: all(is('clti', true), is('wifiStage', 1), notKnown(defined('woundFails'))),
    then: leaveAlone('conservative-first'),
    strength: 'require',
    sources: [{ source: 'GVG', at: '6.10', grade: '2-C' }],
    evidence: [],
  },
  {
    id: 'LI5',
    section: 'indication',
    when: all(is('clinicalClti', true), is('ischaemiaGrade', 0)),
    then: [
      ...leaveAlone('do-not-treat').map((effect) => ({ ...effect, when: notKnown(defined('failingDeepWound')) })),
      { kind: 'indication', status: 'team-first', when: defined('failingDeepWound') },
      { kind: 'blocks', when: defined('failingDeepWound') },
      { kind: 'heart-team', when: defined('failingDeepWound') },
    ],
    strength: 'require',
    sources: [{ source: 'GVG', at: '6.9', grade: 'good practice' }],
    evidence: [],
  },
  {
    id: 'LI6',
    section: 'indication',
    when: all(is('clti', true), ischaemic, unknown('wifiStage')),
    then: treat('strong'),
    strength: 'strong',
    sources: [{ source: 'ACC24', at: '10.2-1', grade: '1 B-R' }],
    evidence: [],
  },
  {
    id: 'LI7',
    section: 'indication',
    when: all(
      is('claudication', true),
      is('limb.functionallyLimiting', true),
      is('limb.conservativeTrial', 'inadequate'),
    ),
    then: treat('moderate'),
    strength: 'moderate',
    sources: [
      { source: 'ACC24', grade: '2a B-R; endovascular femoropopliteal 1 A' },
      { source: 'SVS15', grade: '1-B' },
      { source: 'SVS15', at: 'benefit expected in more than 50 % for at least two years', grade: '1-C' },
    ],
    evidence: [],
  },
  {
    id: 'LI8',
    section: 'indication',
    when: all(
      is('claudication', true),
      any(oneOf('limb.conservativeTrial', 'not-done', 'ongoing'), not(is('limb.functionallyLimiting', true))),
    ),
    then: leaveAlone('conservative-first'),
    strength: 'require',
    sources: [{ source: 'ACC24' }, { source: 'SVS15' }],
    evidence: [],
  },
  {
    id: 'LI9',
    section: 'indication',
    when: all(is('claudication', true), is('limb.conservativeTrial', 'adequate')),
    then: leaveAlone('do-not-treat'),
    strength: 'require',
    sources: [{ source: 'ACC24', grade: '3: no benefit, C-EO' }],
    evidence: [],
  },
  {
    id: 'LI10',
    section: 'indication',
    when: is('asymptomatic', true),
    then: leaveAlone('do-not-treat'),
    strength: 'require',
    sources: [
      { source: 'SVS15', at: 'reintervention without symptoms only named for vein grafts' },
      { source: 'AHA16', at: 'surgery solely to prevent progression', grade: '3: harm' },
    ],
    evidence: [],
  },
  {
    id: 'LI11',
    section: 'indication',
    when: all(is('clti', true), is('ischaemiaGrade', 1), is('tissueLoss', true), defined('woundFails')),
    then: treat('moderate'),
    strength: 'moderate',
    sources: [
      { source: 'GVG', at: '6.35, 6.36', grade: '2-C' },
      { source: 'ACC24', at: '10.2-1', grade: '1 B-R' },
    ],
    evidence: [],
  },
  {
    id: 'LI12',
    section: 'indication',
    when: all(
      is('clinicalClti', true),
      any(is('limb.unsalvageable', true), is('limb.nonAmbulatory', true), is('limb.limitedLifeExpectancy', true)),
    ),
    then: [
      { kind: 'blocks' },
      { kind: 'heart-team' },
      ...REVASCULARISATIONS.map((option): Effect => ({ kind: 'veto', option, when: unsalvageable })),
      // A circuit that exists is not ruled out any more.
      { kind: 'veto', option: 'dva', when: all(unsalvageable, notKnown(is('dva.state', 'patent'))) },
    ],
    strength: 'require',
    sources: [
      { source: 'GVG', at: '6.2', grade: 'good practice' },
      { source: 'GVG', at: '9.2', grade: '1-C' },
      { source: 'ACC24', at: '10.3.4-2, -3', grade: '1 C-EO' },
    ],
    evidence: [],
  },
  {
    id: 'LI13',
    section: 'indication',
    when: any(
      all(
        any(is('foot.deepInfection', true), is('foot.wetGangrene', true)),
        notKnown(is('foot.infectionDrained', true)),
      ),
      // Signs of the whole body are of today: a drained foot that is still septic is not controlled.
      is('infectionGrade', 3),
    ),
    then: [
      { kind: 'step', stage: 'assessment', actions: ['infection-drainage'], verdict: 'required' },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [
      { source: 'GVG', at: '6.7', grade: 'good practice' },
      { source: 'ACC24', grade: '1 B-NR' },
      { source: 'PROJECT', at: 'reasoned for grade 3 after drainage' },
    ],
    evidence: [],
  },
];
