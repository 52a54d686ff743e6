import { all, any, atLeast, defined, is, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

export const beyondRules: readonly KnowledgeRule[] = [
  {
    id: 'H1',
    section: 'beyond',
    when: all(
      defined('recurrent'),
      any(
        oneOf('mehranGroup', 'II', 'III', 'IV'),
        defined('largeVessel'),
        is('patient.multivesselDisease', true),
        atLeast('layersCounted', 'layers.multiple'),
      ),
    ),
    then: [{ kind: 'heart-team' }, { kind: 'alternative', option: 'cabg' }],
    strength: 'moderate',
    sources: [
      { source: 'ACC21', grade: '2a C-EO' },
      { source: 'ESC18', grade: 'IIa C' },
      { source: 'PROJECT', at: 'reasoned for two or more layers' },
    ],
    evidence: [],
  },
  {
    id: 'H2',
    section: 'beyond',
    when: all(defined('recurrent'), atLeast('layersCounted', 'layers.multiple')),
    then: [{ kind: 'alternative', option: 'brachytherapy' }],
    strength: 'weak',
    sources: [{ source: 'ACC21', grade: '2b B-NR' }],
    evidence: ['vbt-negi-2016', 'ivbt-tanner-2025', 'icbt-basala-2025'],
  },
  {
    id: 'H3',
    section: 'beyond',
    when: all(
      is('patient.multivesselDisease', true),
      any(is('mehranGroup', 'IV'), is('lesion.vessel', 'left-main'), is('lesion.sideBranch', 'true-bifurcation')),
    ),
    then: [{ kind: 'heart-team' }, { kind: 'alternative', option: 'cabg' }],
    strength: 'moderate',
    sources: [{ source: 'ESC18' }, { source: 'ACC21', at: 'text' }],
    evidence: [],
  },
  {
    id: 'H4',
    section: 'beyond',
    when: defined('ladderExhausted'),
    then: [{ kind: 'heart-team' }, { kind: 'alternative', option: 'cabg' }, { kind: 'alternative', option: 'medical' }],
    strength: 'strong',
    sources: [
      { source: 'LECTURE', at: 'L13' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'H5',
    section: 'beyond',
    when: is('patient.surgicalRisk', 'prohibitive'),
    then: [{ kind: 'rules-out-alternative', option: 'cabg' }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'the surgical risk entered' }],
    evidence: [],
  },
  {
    id: 'H6',
    section: 'beyond',
    when: all(defined('graft'), defined('recurrent')),
    then: [{ kind: 'heart-team' }],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
];
