import { above, all, always, any, below, includes, is, lacking } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** Rules about the device once DES and DCB have been weighed, and what is never advised. */
export const deviceChoiceRules: readonly KnowledgeRule[] = [
  {
    id: 'D25',
    section: 'device',
    when: always,
    then: [{ kind: 'step', stage: 'device', actions: ['balloon-only'], verdict: 'avoid' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 's6.4.1, a drug device is necessary' }],
    evidence: ['agent-ide', 'paccocath-isr-1-2-5yr'],
  },
  {
    id: 'D26',
    section: 'device',
    when: always,
    then: [{ kind: 'step', stage: 'device', actions: ['bioresorbable-scaffold'], verdict: 'avoid' }],
    strength: 'strong',
    sources: [{ source: 'LECTURE', at: 'L22, L23' }],
    evidence: ['bvs-withdrawal', 'ribs-6'],
  },
  {
    id: 'D27',
    section: 'device',
    when: is('dcbOffered', true),
    then: [
      { kind: 'step', stage: 'device', actions: ['dcb-paclitaxel'], verdict: 'recommended' },
      {
        kind: 'step',
        stage: 'device',
        actions: ['dcb-limus'],
        verdict: 'option',
        strength: 'weak',
        when: any(
          is('history.lastTreatment', 'dcb-paclitaxel'),
          includes('patient.allergies', 'paclitaxel'),
          lacking('dcb-paclitaxel'),
        ),
      },
    ],
    strength: 'moderate',
    sources: [{ source: 'LECTURE', at: 'L15' }],
    evidence: ['siblint-isr', 'bio-ascend-isr', 'meta-scb-pcb-2025', 'selution4isr'],
  },
  {
    id: 'D28',
    section: 'device',
    when: is('desOffered', true),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [
      { source: 'ESC18', at: 'text: new-generation DES first' },
      { source: 'LECTURE', at: 'L10' },
    ],
    evidence: ['isar-desire-2', 'ribs-3'],
  },
  {
    id: 'D29',
    section: 'device',
    when: all(
      is('setting.region', 'us'),
      is('dcbVetoed', false),
      any(
        below('lesion.referenceDiameterMm', 'label.agent-diameter-min'),
        above('lesion.referenceDiameterMm', 'label.agent-diameter-max'),
        above('lesion.lengthMm', 'label.agent-length-max'),
      ),
    ),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'AGENT-LABEL' }],
    evidence: [],
  },
];
