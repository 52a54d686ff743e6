import { all, atLeast, below, defined, is, not, notKnown, unknown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

export const indicationRules: readonly KnowledgeRule[] = [
  {
    id: 'I1',
    section: 'indication',
    when: all(defined('acute'), not(is('patient.presentation', 'shock')), atLeast('stenosis', 'stenosis.restenosis')),
    then: [{ kind: 'indication', status: 'treat' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 's6.4.1' }],
    evidence: [],
  },
  {
    id: 'I2',
    section: 'indication',
    when: all(is('ischaemia', 'proven'), atLeast('stenosis', 'stenosis.restenosis')),
    then: [{ kind: 'indication', status: 'treat' }],
    strength: 'strong',
    sources: [{ source: 'ESC18' }, { source: 'ESC24', at: 's6.4.1' }],
    evidence: [],
  },
  {
    id: 'I3',
    section: 'indication',
    when: all(
      is('patient.presentation', 'stable-angina'),
      atLeast('stenosis', 'stenosis.severe'),
      notKnown(is('ischaemia', 'excluded')),
    ),
    then: [{ kind: 'indication', status: 'treat' }],
    strength: 'moderate',
    sources: [{ source: 'JACC-ISR-TABLE', at: 'clinical restenosis' }],
    evidence: [],
  },
  {
    id: 'I4',
    section: 'indication',
    when: all(not(defined('acute')), is('wireIschaemia', 'excluded')),
    then: [
      { kind: 'indication', status: 'do-not-treat' },
      { kind: 'alternative', option: 'medical' },
    ],
    strength: 'veto',
    sources: [{ source: 'ACC21', grade: '3: No Benefit, B-R' }],
    evidence: [],
  },
  {
    id: 'I5',
    section: 'indication',
    when: all(
      not(defined('acute')),
      atLeast('stenosis', 'stenosis.restenosis'),
      below('stenosis', 'stenosis.severe'),
      unknown('ischaemia'),
    ),
    then: [
      { kind: 'indication', status: 'test-first' },
      { kind: 'step', stage: 'imaging', actions: ['physiology-test'], verdict: 'recommended' },
    ],
    strength: 'strong',
    sources: [
      { source: 'LECTURE', at: 'L6' },
      { source: 'ESC24', at: 'Rec Table 12', grade: 'I A' },
    ],
    evidence: [],
  },
  {
    id: 'I6',
    section: 'indication',
    when: all(is('patient.presentation', 'asymptomatic'), atLeast('stenosis', 'stenosis.severe'), unknown('ischaemia')),
    then: [
      { kind: 'indication', status: 'test-first' },
      { kind: 'step', stage: 'imaging', actions: ['physiology-test'], verdict: 'recommended' },
    ],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L6' },
      { source: 'JACC-ISR-TABLE', at: 'clinical restenosis' },
    ],
    evidence: [],
  },
];
