import { all, always, defined, is, not, notKnown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** Antiplatelet therapy is not recommended to somebody who cannot have it. */
const daptPossible = notKnown(is('patient.dapt', 'not-possible'));
/** With an anticoagulant another rule speaks: the two would add up to triple therapy. */
const notAnticoagulated = notKnown(defined('anticoagulated'));
/** What follows a procedure, where there is one. */
const afterProcedure = notKnown(defined('notIndicated'));

export const aftercareRules: readonly KnowledgeRule[] = [
  {
    id: 'A1',
    section: 'aftercare',
    when: all(is('desChosen', true), not(defined('acute')), notAnticoagulated, daptPossible),
    then: [{ kind: 'step', stage: 'aftercare', actions: ['dapt'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 'Rec Table 17', grade: 'I A' }],
    evidence: [],
  },
  {
    id: 'A2',
    section: 'aftercare',
    when: all(is('dcbChosen', true), not(defined('acute')), notAnticoagulated, daptPossible),
    then: [{ kind: 'step', stage: 'aftercare', actions: ['dapt'], verdict: 'recommended' }],
    strength: 'moderate',
    sources: [
      { source: 'ESC18', grade: 'IIa B' },
      { source: 'SEQUENT-FAQ', at: '3 months' },
    ],
    evidence: ['sequent-inflation-faq', 'nice-mtg1'],
  },
  {
    id: 'A3',
    section: 'aftercare',
    when: all(defined('acute'), notAnticoagulated, daptPossible),
    then: [
      {
        kind: 'step',
        stage: 'aftercare',
        actions: ['dapt'],
        verdict: 'recommended',
        when: afterProcedure,
      },
    ],
    strength: 'strong',
    sources: [{ source: 'ACS23', grade: 'I A' }],
    evidence: [],
  },
  {
    id: 'A4',
    section: 'aftercare',
    when: all(defined('anticoagulated'), not(defined('acute')), daptPossible),
    then: [
      {
        kind: 'step',
        stage: 'aftercare',
        actions: ['oral-anticoagulation'],
        verdict: 'recommended',
        when: afterProcedure,
      },
    ],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 'Rec Table 17', grade: 'I A' }],
    evidence: [],
  },
  {
    id: 'A5',
    section: 'aftercare',
    when: always,
    then: [{ kind: 'step', stage: 'aftercare', actions: ['lipid-lowering'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 'Rec Table 18', grade: 'I A' }],
    evidence: ['fourier-prior-pci'],
  },
  {
    id: 'A6',
    section: 'aftercare',
    when: is('patient.diabetes', true),
    then: [{ kind: 'step', stage: 'aftercare', actions: ['diabetes-therapy'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 'Rec Table 19', grade: 'I A' }],
    evidence: [],
  },
  {
    id: 'A7',
    section: 'aftercare',
    // The case file has no field for the gastro-intestinal bleeding risk: high bleeding risk stands for it.
    when: is('highBleedingRisk', true),
    then: [
      {
        kind: 'step',
        stage: 'aftercare',
        actions: ['proton-pump-inhibitor'],
        verdict: 'recommended',
        when: afterProcedure,
      },
    ],
    strength: 'strong',
    sources: [{ source: 'ESC24', grade: 'I A' }],
    evidence: [],
  },
  {
    id: 'A8',
    section: 'aftercare',
    when: all(defined('anticoagulated'), defined('acute'), daptPossible),
    then: [
      {
        kind: 'step',
        stage: 'aftercare',
        actions: ['oral-anticoagulation'],
        verdict: 'recommended',
        when: afterProcedure,
      },
    ],
    strength: 'moderate',
    sources: [{ source: 'ACS23-OAC', at: 'secondary page' }],
    evidence: [],
  },
];
