import { all, any, atLeast, below, defined, fired, includes, is, lacking, not, notKnown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

export const imagingRules: readonly KnowledgeRule[] = [
  {
    id: 'M1',
    section: 'imaging',
    when: all(notKnown(defined('notIndicated')), not(defined('imaged'))),
    then: [{ kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [
      { source: 'ESC18', grade: 'IIa C' },
      { source: 'ACC21', grade: '2a C-LD' },
      { source: 'EAPCI18' },
      { source: 'LECTURE', at: 'L5' },
    ],
    evidence: [],
  },
  {
    id: 'M2',
    section: 'imaging',
    when: all(
      fired('M1'),
      any(
        atLeast('stent.layers', 'layers.multiple'),
        below('patient.egfr', 'egfr.severe'),
        includes('patient.allergies', 'contrast'),
        is('lesion.vessel', 'left-main'),
        is('lesion.position', 'ostial'),
      ),
    ),
    then: [{ kind: 'step', stage: 'imaging', actions: ['ivus'], verdict: 'recommended' }],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L5, L7' },
      { source: 'ACC21', at: 'OCT as an alternative except in the ostial left main', grade: '2a B-R' },
    ],
    evidence: [],
  },
  {
    id: 'M3',
    section: 'imaging',
    when: all(fired('M1'), not(fired('M2'))),
    then: [{ kind: 'step', stage: 'imaging', actions: ['oct', 'ivus'], verdict: 'option' }],
    strength: 'weak',
    sources: [{ source: 'LECTURE', at: 'L5' }],
    evidence: ['octivus-main'],
  },
  {
    id: 'M4',
    section: 'imaging',
    when: any(all(lacking('ivus'), lacking('oct')), defined('fractured')),
    then: [{ kind: 'step', stage: 'imaging', actions: ['stent-enhancement'], verdict: 'option' }],
    strength: 'weak',
    sources: [{ source: 'ESC24', at: 's6.4.1 text' }],
    evidence: [],
  },
  {
    id: 'M5',
    section: 'imaging',
    when: is('lesion.timiFlow', 0),
    then: [{ kind: 'note', stage: 'imaging' }],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'M6',
    section: 'imaging',
    when: all(is('phase', 'after-preparation'), defined('underexpanded')),
    then: [{ kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'recommended' }],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L27' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
];
