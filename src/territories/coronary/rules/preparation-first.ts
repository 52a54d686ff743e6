import { all, any, below, defined, is, notKnown, worked } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';
import { BALLOONS, EXPANDING } from '../tool-groups.ts';
import { advise, measure } from './preparation-steps.ts';

/** What must come first, and blocks until it is done. */
export const preparationFirstRules: readonly KnowledgeRule[] = [
  {
    id: 'P7',
    section: 'preparation',
    when: is('lesion.uncrossable', true),
    until: defined('crossed'),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['rotational', 'elca'],
        verdict: 'recommended',
        whileOpen: true,
      },
      { kind: 'step', stage: 'preparation', actions: [...BALLOONS], verdict: 'avoid', whileOpen: true },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned' },
      { source: 'ACC21', at: 's10.5', grade: '2a B-R; 2b B-NR' },
    ],
    evidence: [],
  },
  {
    id: 'P10',
    section: 'preparation',
    when: is('imaging.thrombus', true),
    until: worked('thrombus-management'),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['thrombus-management'],
        verdict: 'required',
        whileOpen: true,
      },
      // As long as it is there, whatever has been done.
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['rotational', 'orbital'],
        verdict: 'contraindicated',
        strength: 'veto',
      },
      { kind: 'step', stage: 'preparation', actions: ['cutting'], verdict: 'avoid' },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned from device practice' },
      { source: 'ESC24', at: 's6.4' },
      { source: 'WOLVERINE-US', at: 'cutting balloon' },
    ],
    evidence: ['wolverine-us-label'],
  },
  {
    id: 'P14',
    section: 'preparation',
    when: is('occluded', true),
    until: is('crossingDue', false),
    then: [
      { kind: 'step', stage: 'preparation', actions: ['cto-crossing'], verdict: 'required', whileOpen: true },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'LECTURE', at: 'L3 IV, L2 IV' }],
    evidence: ['cto-3-months'],
  },
  {
    id: 'P17',
    section: 'preparation',
    when: all(below('stent.monthsSinceImplant', 'implant.very-early'), notKnown(defined('imaged'))),
    then: [
      { kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'required' },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'S5' }],
    evidence: [],
  },
  {
    id: 'P18',
    section: 'preparation',
    when: any(is('imaging.malapposition', true), is('imaging.undersized', true)),
    until: is('residualBelow30', true),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['nc-balloon'],
        verdict: 'required',
        whileOpen: true,
        when: notKnown(defined('appositionToMeasure')),
      },
      measure(defined('appositionToMeasure')),
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'ESC24', at: 's6.4.1, "required"' }],
    evidence: [],
  },
  {
    id: 'P20',
    section: 'preparation',
    when: is('imaging.wireBehindStrut', true),
    then: [
      advise('required', ['rewire']),
      // Nothing else over this wire.
      advise('avoid', [...EXPANDING]),
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned from case reports' }],
    evidence: [],
  },
];
