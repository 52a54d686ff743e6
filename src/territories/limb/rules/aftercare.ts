import type { Effect, Rule } from './book.ts';
import { all, any, defined, is, notKnown, oneOf } from './conditions.ts';

/** Lines of aftercare are told, not ordered: they are steps of nobody's procedure. */
const line: readonly Effect[] = [{ kind: 'note', stage: 'aftercare' }];

const notAnticoagulated = notKnown(defined('anticoagulated'));
const noHighBleeding = is('highBleeding', false);
const revascularised = all(defined('revascularisationChosen'), defined('antiplateletPossible'), notAnticoagulated);

export const aftercareRules: readonly Rule[] = [
  {
    id: 'LC1',
    section: 'aftercare',
    when: revascularised,
    then: line,
    strength: 'strong',
    sources: [{ source: 'ACC24', grade: '1 B-R' }],
    evidence: [],
  },
  {
    id: 'LC2',
    section: 'aftercare',
    when: all(
      revascularised,
      noHighBleeding,
      notKnown(is('patient.dialysis', true)),
      notKnown(is('patient.pregnancyOrPlanned', true)),
    ),
    then: line,
    strength: 'strong',
    sources: [{ source: 'ACC24', grade: '1 A' }],
    evidence: ['voyager-pad', 'voyager-total', 'voyager-ali'],
  },
  {
    id: 'LC3',
    section: 'aftercare',
    when: all(
      defined('endovascularChosen'),
      noHighBleeding,
      notAnticoagulated,
      notKnown(oneOf('patient.antiplatelet', 'single-only', 'not-possible')),
    ),
    then: line,
    strength: 'moderate',
    sources: [
      { source: 'ACC24', grade: '2a C-LD' },
      { source: 'GVG', at: '10.4, at least a month', grade: '2-C' },
      { source: 'GVG', at: '10.5, 1-6 months after repeated interventions at low bleeding risk', grade: '2-C' },
      { source: 'SVS15', at: 'at least 30 days', grade: '2-B' },
    ],
    evidence: [],
  },
  {
    id: 'LC4',
    section: 'aftercare',
    when: all(
      defined('revascularisationChosen'),
      defined('anticoagulated'),
      noHighBleeding,
      defined('antiplateletPossible'),
    ),
    then: line,
    strength: 'moderate',
    sources: [{ source: 'ACC24', grade: '2a C-LD' }],
    evidence: [],
  },
  {
    id: 'LC5',
    section: 'aftercare',
    when: notKnown(defined('outOfScope')),
    then: line,
    strength: 'strong',
    sources: [{ source: 'GVG', at: '10.1; the LDL figure is of ESC 2024 on a society page', grade: '1-A' }],
    evidence: [],
  },
  {
    id: 'LC6',
    section: 'aftercare',
    when: defined('endovascularChosen'),
    then: line,
    strength: 'weak',
    sources: [
      { source: 'SVS-FOLLOW-UP', grade: '2-C' },
      { source: 'ACC24', grade: '1 C-LD' },
    ],
    evidence: [],
  },
  {
    id: 'LC7',
    section: 'aftercare',
    when: is('tissueLoss', true),
    then: line,
    strength: 'strong',
    sources: [{ source: 'ACC24', grade: '1 A offloading of a diabetic foot ulcer; 1 B-NR infection' }],
    evidence: [],
  },
  {
    id: 'LC8',
    section: 'aftercare',
    when: any(is('chosen.dcb', true), is('chosen.des', true)),
    then: line,
    strength: null,
    sources: [{ source: 'LABEL', at: 'warning' }],
    evidence: ['lutonix-018-us-label'],
  },
];
