import { all, atLeast, below, defined, holds, is, lacking, not, notKnown, oneOf, unknown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';
import type { Effect } from '../types/knowledge.ts';

/** With the balloon in the vessel nothing is tested any more. */
const beforePreparation = is('preparationBegun', false);

/** Where the lab has no pressure wire the rule fires, and demands nothing. */
const demanded: Effect = { kind: 'indication', status: 'test-first', when: notKnown(lacking('physiology')) };

export const indicationRules: readonly KnowledgeRule[] = [
  {
    id: 'I1',
    section: 'indication',
    when: all(
      defined('acute'),
      not(oneOf('patient.presentation', 'shock', 'arrest')),
      atLeast('stenosis', 'stenosis.restenosis'),
    ),
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
      beforePreparation,
    ),
    then: [demanded, { kind: 'step', stage: 'imaging', actions: ['physiology-test'], verdict: 'required' }],
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
    when: all(
      is('patient.presentation', 'asymptomatic'),
      atLeast('stenosis', 'stenosis.severe'),
      unknown('ischaemia'),
      beforePreparation,
    ),
    then: [
      demanded,
      {
        kind: 'step',
        stage: 'imaging',
        actions: ['physiology-test'],
        verdict: 'recommended',
        // A pressure wire cannot pass an occlusion.
        when: notKnown(is('occluded', true)),
      },
    ],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L6' },
      { source: 'JACC-ISR-TABLE', at: 'clinical restenosis' },
    ],
    evidence: [],
  },
  {
    id: 'I7',
    section: 'indication',
    when: all(
      is('preparationBegun', true),
      notKnown(below('stenosis', 'stenosis.restenosis')),
      // While FFR or iFR is negative and nobody knows the presentation, this waits; what was not measured keeps nobody.
      not(all(holds(is('wireIschaemia', 'excluded')), not(defined('acute')))),
    ),
    then: [{ kind: 'indication', status: 'treat' }],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned: the operator is treating' }],
    evidence: [],
  },
];
