import { all, always, any, defined, failed, fired, holds, is, lacking, notKnown, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';
import { EXPANDING } from '../tool-groups.ts';
import { advise } from './preparation-steps.ts';

/** What is kept from, what is withdrawn, and where the ladder ends. */
export const preparationLimitRules: readonly KnowledgeRule[] = [
  {
    id: 'P9',
    section: 'preparation',
    when: all(
      oneOf('lesion.calcification', 'none', 'mild', 'moderate'),
      notKnown(defined('calciumNeedsModification')),
      defined('biological'),
    ),
    then: [
      // For crossing it does not speak.
      advise('avoid', ['rotational'], any(notKnown(fired('P7')), holds(defined('crossed')))),
    ],
    strength: 'strong',
    sources: [{ source: 'PROJECT', at: 'a randomised trial, see the evidence' }],
    evidence: ['artist', 'ra-class3-isr-2011'],
  },
  {
    id: 'P11',
    section: 'preparation',
    when: defined('graft'),
    then: [advise('avoid', ['rotational', 'orbital'])],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'P12',
    section: 'preparation',
    // The case file does not say whether a branch was stented: a true bifurcation is taken for one, a mere branch is not.
    when: any(is('imaging.protrudingStruts', true), is('lesion.sideBranch', 'true-bifurcation')),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['cutting'],
        verdict: 'contraindicated',
        strength: 'veto',
      },
      { kind: 'step', stage: 'preparation', actions: ['orbital'], verdict: 'avoid', strength: 'weak' },
    ],
    strength: 'veto',
    sources: [
      { source: 'WOLVERINE-US', at: 'not through the side cell of a stent' },
      { source: 'PROJECT', at: 'reasoned for orbital atherectomy' },
    ],
    evidence: ['wolverine-us-label', 'cutting-balloon-maude-2024'],
  },
  {
    id: 'P13',
    section: 'preparation',
    when: any(...([...EXPANDING, 'thrombus-management', 'cto-crossing'] as const).map(failed)),
    then: [{ kind: 'withdraw-failed-tools' }, { kind: 'heart-team', when: defined('firstStepExhausted') }],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'P15',
    section: 'preparation',
    when: any(
      ...(
        [
          ...EXPANDING,
          ...([
            'thrombus-management',
            'cto-crossing',
            'ivus',
            'oct',
            'physiology',
            'dcb-paclitaxel',
            'dcb-limus',
          ] as const),
        ] as const
      ).map(lacking),
    ),
    then: [{ kind: 'mark-unavailable-tools' }, { kind: 'heart-team', when: defined('firstStepExhausted') }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'what the lab has' }],
    evidence: [],
  },
  {
    id: 'P16',
    section: 'preparation',
    when: defined('ladderExhausted'),
    then: [
      { kind: 'veto', option: 'des', liftedByBailOut: true, when: notKnown(defined('crossingExhausted')) },
      // What nothing can be brought through is no way out of an emergency either.
      { kind: 'veto', option: 'des', when: defined('crossingExhausted') },
      { kind: 'veto', option: 'dcb' },
      { kind: 'withholds-device', before: 'choice' },
    ],
    strength: 'veto',
    sources: [
      { source: 'LECTURE', at: 'L13' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'P19',
    section: 'preparation',
    when: always,
    then: [advise('avoid', ['orbital'])],
    strength: 'moderate',
    sources: [{ source: 'DIAMONDBACK-US', at: 'for lesions not treated before' }],
    evidence: ['diamondback-us-indication'],
  },
  {
    id: 'P21',
    section: 'preparation',
    when: oneOf('preparation.dissection', 'b', 'c', 'd', 'e', 'f'),
    then: [advise('avoid', ['rotational', 'orbital'])],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned, no source was read' }],
    evidence: [],
  },
];
