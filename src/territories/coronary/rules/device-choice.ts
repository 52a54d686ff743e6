import { above, all, always, any, below, includes, is, lacking, notKnown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';
import type { Condition } from '../types/condition.ts';
import type { Effect } from '../types/knowledge.ts';

/** A kind that has failed here never leads. */
const limusLeads = all(
  any(includes('patient.allergies', 'paclitaxel'), lacking('dcb-paclitaxel')),
  notKnown(is('history.lastTreatment', 'dcb-limus')),
);

const kind = (action: 'dcb-paclitaxel' | 'dcb-limus', verdict: 'recommended' | 'option', when: Condition): Effect => ({
  kind: 'step',
  stage: 'device',
  actions: [action],
  verdict,
  when,
  ...(verdict === 'option' ? { strength: 'weak' } : {}),
});

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
      kind('dcb-paclitaxel', 'recommended', notKnown(is('history.lastTreatment', 'dcb-paclitaxel'))),
      kind('dcb-paclitaxel', 'option', is('history.lastTreatment', 'dcb-paclitaxel')),
      kind('dcb-limus', 'recommended', limusLeads),
      kind('dcb-limus', 'option', notKnown(limusLeads)),
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
      is('dcbRuledOut', false),
      any(
        below('lesion.referenceDiameterMm', 'label.agent-diameter-min'),
        above('lesion.referenceDiameterMm', 'label.agent-diameter-max'),
        above('lesion.lengthMm', 'label.agent-length-max'),
      ),
    ),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'AGENT-LABEL' }],
    evidence: ['agent-fda', 'agent-ide-long-lesion'],
  },
  {
    id: 'D31',
    section: 'device',
    when: all(
      is('dcbRuledOut', false),
      any(
        above('lesion.lengthMm', 'length.balloon-failed'),
        is('mehranGroup', 'IV'),
        above('history.priorTreatments', 'treatments.balloon-failed'),
      ),
    ),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'KJSR20' }],
    evidence: ['kjsr-2020-deb-predictors'],
  },
  {
    id: 'D32',
    section: 'device',
    when: all(is('setting.region', 'us'), is('desRuledOut', false)),
    then: [{ kind: 'note', stage: 'device' }],
    strength: null,
    sources: [{ source: 'PROMUS-US' }, { source: 'AGENT-LABEL' }],
    evidence: ['agent-fda'],
  },
];
