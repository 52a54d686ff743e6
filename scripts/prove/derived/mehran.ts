import { PATTERNS } from '../../../src/territories/coronary/types/vocabulary.ts';
import type { Fact } from '../fact.ts';
import { choiceFact } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, FALSE, not, or } from '../term.ts';
import { occlusion } from './occlusion.ts';
import type { Limits, Reader } from './reader.ts';

const CLASS_OF_PATTERN: Readonly<Record<(typeof PATTERNS)[number], string>> = {
  'focal-gap': 'IA',
  'focal-edge': 'IB',
  'focal-body': 'IC',
  multifocal: 'ID',
  'diffuse-intrastent': 'II',
  proliferative: 'III',
  occlusive: 'IV',
};

const GROUPS = { I: ['I', 'IA', 'IB', 'IC', 'ID'], II: ['II'], III: ['III'], IV: ['IV'] } as const;

/** Mehran's class: the pattern when it was entered, else from occlusion, length and extent. */
export function mehran(read: Reader, limits: Limits): [string, Fact][] {
  const pattern = read.choice('lesion.pattern');
  const occluded = occlusion(read).is(true);
  const length = read.number('lesion.lengthMm');
  const beyond = read.choice('lesion.extendsBeyondStent');
  const focal = length.against('atMost', limits('length.focal'));
  const measured = and(not(pattern.known), not(occluded), length.known);
  const classes = new Map<string, Term>(PATTERNS.map((word) => [CLASS_OF_PATTERN[word], pattern.is(word)] as const));
  const add = (name: string, term: Term) => classes.set(name, or(classes.get(name) ?? FALSE, term));
  add('IV', and(not(pattern.known), occluded));
  add('I', and(measured, focal));
  add('II', and(measured, not(focal), beyond.is(false)));
  add('III', and(measured, not(focal), beyond.is(true)));
  const groups = new Map(
    Object.entries(GROUPS).map(([group, members]) => [group, or(...members.map((m) => classes.get(m) ?? FALSE))]),
  );
  return [
    ['mehranClass', choiceFact(classes)],
    ['mehranGroup', choiceFact(groups)],
  ];
}
