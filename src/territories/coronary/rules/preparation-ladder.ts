import { all, any, below, defined, failed, fired, holds, is, lacking, notKnown, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';
import { EXPANDING } from '../tool-groups.ts';
import type { Condition } from '../types/condition.ts';
import type { Effect } from '../types/knowledge.ts';
import type { Tool } from '../types/vocabulary.ts';
import {
  advise,
  failedEarlier,
  failedEver,
  measure,
  notOnceMore,
  notToMeasure,
  preparing,
} from './preparation-steps.ts';

const anyFailed = (tools: readonly Tool[]) => any(...tools.map(failed));

/** Against calcium: while nobody knows that treatment is indicated, an option at most. */
const calciumTool = (verdict: 'recommended' | 'option', tool: Tool, more: readonly Condition[] = []): Effect[] => {
  const shown = all(notKnown(defined('emergency')), notOnceMore(tool), ...more);
  if (verdict === 'option') return [advise('option', [tool], shown)];
  const indicated = holds(defined('treatIndicated'));
  return [
    advise('recommended', [tool], all(indicated, shown)),
    advise('option', [tool], all(notKnown(indicated), shown)),
  ];
};

/** The ladder: what opens the stent or the lesion, one rung after the other. */
export const preparationLadderRules: readonly KnowledgeRule[] = [
  {
    id: 'P1',
    section: 'preparation',
    when: all(notKnown(defined('notIndicated')), notKnown(defined('openQuestion')), defined('crossable')),
    then: [advise('recommended', ['nc-balloon'], all(preparing, notOnceMore('nc-balloon')))],
    strength: 'strong',
    sources: [
      { source: 'ESC24', at: 's6.4.1' },
      { source: 'ESC18' },
      { source: 'SCOREFLEX-NC-US', at: 'the size of about 1:1' },
    ],
    evidence: ['scoreflex-nc-label'],
  },
  {
    id: 'P2',
    section: 'preparation',
    when: all(defined('underexpanded'), notKnown(is('underexpansionCorrected', true))),
    then: [
      advise('required', ['nc-balloon'], all(notToMeasure, notKnown(failedEarlier('nc-balloon')))),
      advise('recommended', ['nc-balloon'], all(notToMeasure, failedEarlier('nc-balloon'))),
      measure(defined('expansionToMeasure')),
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'ESC24', at: 's6.4.1, "required"' }, { source: 'ESC18' }, { source: 'LECTURE', at: 'L27' }],
    evidence: [],
  },
  {
    id: 'P3',
    section: 'preparation',
    when: all(fired('P2'), any(anyFailed(EXPANDING), ...EXPANDING.map(failedEarlier), lacking('nc-balloon'))),
    then: [advise('recommended', ['super-high-pressure', 'ivl'], notToMeasure)],
    strength: 'moderate',
    sources: [
      { source: 'ESC24', at: 's6.4.1' },
      { source: 'IVL-LABEL-US', at: 'off-label in a stent' },
    ],
    evidence: [
      'crunch-ivl',
      'ivl-meta-sagris-2025',
      'ivl-underexp-2020-13pt',
      'ivl-underexp-bonn-2022',
      'opn-isr-2023',
    ],
  },
  {
    id: 'P4',
    section: 'preparation',
    when: all(
      fired('P3'),
      any(failedEver('super-high-pressure'), lacking('super-high-pressure')),
      any(failedEver('ivl'), lacking('ivl')),
    ),
    then: [advise('recommended', ['elca'], notToMeasure)],
    strength: 'moderate',
    sources: [{ source: 'ACC21', at: 's10.5 text', grade: '2b B-NR' }],
    evidence: [],
  },
  {
    id: 'P5',
    section: 'preparation',
    when: all(fired('P4'), any(failedEver('elca'), lacking('elca'))),
    then: [
      advise(
        'option',
        ['rotational'],
        all(notToMeasure, notKnown(below('stent.monthsSinceImplant', 'implant.very-early'))),
      ),
    ],
    strength: 'weak',
    sources: [
      { source: 'ESC24', at: 's6.4.1 names rotational atherectomy' },
      { source: 'LECTURE', at: 'L22' },
    ],
    evidence: ['roster', 'artist'],
  },
  {
    id: 'P6',
    section: 'preparation',
    when: all(
      defined('calciumNeedsModification'),
      notKnown(defined('notIndicated')),
      notKnown(defined('testFirst')),
      notKnown(defined('openQuestion')),
      notKnown(defined('prepared')),
      is('crossingDue', false),
    ),
    then: [
      ...calciumTool('recommended', 'ivl'),
      ...calciumTool('recommended', 'scoring'),
      ...calciumTool('option', 'cutting'),
      ...calciumTool('option', 'elca'),
      ...calciumTool('option', 'rotational', [
        notKnown(below('stent.monthsSinceImplant', 'implant.very-early')),
        any(failed('ivl'), lacking('ivl'), failed('super-high-pressure'), lacking('super-high-pressure')),
      ]),
    ],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L3 IIC' },
      { source: 'ACC21', at: 's10.5', grade: 'rotational 2a B-R; the others 2b B-NR' },
      { source: 'WOLVERINE-US', at: 'cutting balloon: no visible calcium' },
      { source: 'IVL-LABEL-US', at: 'off-label in a stent' },
    ],
    evidence: ['wolverine-us-label'],
  },
  {
    id: 'P8',
    section: 'preparation',
    when: any(
      all(
        any(oneOf('imaging.tissue', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'), defined('desRestenosis')),
        is('dcbOffered', true),
      ),
      // After the balloon has left too much it is the tool that comes next, whatever the tissue.
      all(
        fired('G7'),
        notKnown(defined('notIndicated')),
        notKnown(defined('openQuestion')),
        notKnown(defined('emergency')),
        notKnown(fired('P16')),
      ),
    ),
    then: [
      advise('option', ['scoring'], all(preparing, notOnceMore('scoring'))),
      advise('option', ['cutting'], all(preparing, notOnceMore('cutting'), any(failed('scoring'), lacking('scoring')))),
    ],
    strength: 'weak',
    sources: [{ source: 'ESC18', at: 'text, scoring balloon' }],
    evidence: ['isar-desire-4', 'angiosculpt-us-label'],
  },
];
