import { all, any, atLeast, below, defined, fired, includes, is, not, notKnown, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** One layer, and no stent that still elutes (D24 speaks for that one). */
const oneLayer = all(is('layersCounted', 1), notKnown(fired('D24')));

/** The class for a DES is given to those who can take antiplatelet therapy; its label excludes them, and a metal allergy. */
const mayTakeDes = all(notKnown(is('patient.dapt', 'not-possible')), notKnown(includes('patient.allergies', 'metal')));

/** Rules that follow from what the imaging shows and from how many stents lie there. */
export const deviceMechanismRules: readonly KnowledgeRule[] = [
  {
    id: 'D1',
    section: 'device',
    when: all(defined('fracturedOrDeformed'), is('layersCounted', 1)),
    then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'LECTURE', at: 'L3 IB, L9' },
      { source: 'ESC24', at: 's6.4, stent thrombosis paragraph' },
    ],
    evidence: [],
  },
  {
    id: 'D2',
    section: 'device',
    when: all(defined('fracturedOrDeformed'), atLeast('layersCounted', 'layers.multiple')),
    then: [{ kind: 'stop', conflict: 'C1' }, { kind: 'heart-team' }, { kind: 'blocks' }],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L3 IB against L3 V' }],
    evidence: [],
  },
  {
    id: 'D3',
    section: 'device',
    when: atLeast('layersCounted', 'layers.three'),
    then: [
      { kind: 'argument', side: 'against', option: 'des', strength: 'strong' },
      { kind: 'caps-agreement', conflict: 'C6', when: fired('D14') },
    ],
    strength: 'strong',
    sources: [{ source: 'LECTURE', at: 'L3 V, L9' }],
    evidence: ['wang-2019', 'agent-ide-multilayer'],
  },
  {
    id: 'D4',
    section: 'device',
    when: is('layersCounted', 2),
    then: [
      { kind: 'argument', side: 'against', option: 'des', strength: 'moderate' },
      { kind: 'caps-agreement', conflict: 'C4' },
      { kind: 'caps-agreement', conflict: 'C6', when: fired('D14') },
    ],
    strength: 'moderate',
    sources: [{ source: 'LECTURE', at: 'L3 V, L12 (two or more)' }],
    evidence: ['wang-2019', 'ivbt-tanner-2025'],
  },
  {
    id: 'D5',
    section: 'device',
    when: all(defined('desRestenosis'), oneLayer, oneOf('setting.guideline', 'esc-2024', 'acc-2021'), mayTakeDes),
    then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'ESC24', at: 'Rec Table 30', grade: 'I A' },
      { source: 'ACC21', grade: '1 A' },
    ],
    evidence: ['ribs-4-1yr', 'ribs-4-3yr', 'daedalus-jacc', 'meta-des-isr-5rct'],
  },
  {
    id: 'D6',
    section: 'device',
    when: all(defined('desRestenosis'), oneLayer, is('setting.guideline', 'asia-pacific-2025')),
    then: [{ kind: 'argument', side: 'for', option: 'dcb', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'APAC21', at: 'first line' },
      { source: 'APAC25', at: 'provisional approach' },
      { source: 'CHINA-DCB-23' },
    ],
    evidence: ['china-dcb-consensus-2023'],
  },
  {
    id: 'D7',
    section: 'device',
    when: all(defined('bmsRestenosis'), is('layersCounted', 1), is('setting.guideline', 'esc-2024')),
    then: [
      { kind: 'argument', side: 'for', option: 'des', strength: 'moderate' },
      { kind: 'argument', side: 'for', option: 'dcb', strength: 'moderate' },
    ],
    strength: 'moderate',
    sources: [
      { source: 'ESC24', at: 's6.4.1 text' },
      { source: 'ESC18', grade: 'I A for both' },
    ],
    evidence: ['daedalus-jacc', 'ribs-5', 'ribs-5-3yr'],
  },
  {
    id: 'D8',
    section: 'device',
    when: all(
      defined('bmsRestenosis'),
      is('layersCounted', 1),
      any(all(is('setting.guideline', 'acc-2021'), mayTakeDes), is('setting.guideline', 'asia-pacific-2025')),
    ),
    then: [
      {
        kind: 'argument',
        side: 'for',
        option: 'des',
        strength: 'strong',
        when: all(is('setting.guideline', 'acc-2021'), mayTakeDes),
      },
      {
        kind: 'argument',
        side: 'for',
        option: 'dcb',
        strength: 'strong',
        when: is('setting.guideline', 'asia-pacific-2025'),
      },
    ],
    strength: 'strong',
    sources: [
      { source: 'ACC21', grade: '1 A' },
      { source: 'APAC21', at: 'first line' },
    ],
    evidence: [],
  },
  {
    id: 'D24',
    section: 'device',
    when: all(
      any(is('underexpandedBefore', 'yes'), is('imaging.malapposition', true), is('imaging.undersized', true)),
      any(is('imaging.tissue', 'none'), below('stent.monthsSinceImplant', 'implant.very-early')),
      below('stent.monthsSinceImplant', 'implant.still-eluting'),
      is('stent.type', 'des'),
      notKnown(defined('fracturedOrDeformed')),
      ...(['G1', 'G2', 'G3', 'G4', 'G5'] as const).map((criterion) => notKnown(not(fired(criterion)))),
    ),
    then: [{ kind: 'no-further-device' }],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned: the stent still elutes' }],
    evidence: [],
  },
  {
    id: 'D30',
    section: 'device',
    when: all(defined('underexpanded'), is('layersCounted', 1)),
    then: [{ kind: 'argument', side: 'against', option: 'des', strength: 'weak' }],
    strength: 'weak',
    sources: [{ source: 'LECTURE', at: 'L9, L12' }],
    evidence: [],
  },
];
