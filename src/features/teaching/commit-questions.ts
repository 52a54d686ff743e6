import { PARTS } from '#territory/teaching.ts';
import type { CaseData } from '#territory/types/case-data.ts';
import type { AnswerLine, Inspection } from '#territory/types/inspection.ts';
import type { Result } from '#territory/types/result.ts';
import { comesNext } from '../../wording/comes-next.ts';
import type { Questions } from './questions.ts';

export type Part = (typeof PARTS)[number];

/** All that can be answered: the same for every case, so that the choices give nothing away. */
export const CHOICES: Readonly<Record<Part, readonly string[]>> = {
  mechanism: ['IA', 'IB', 'IIA', 'IIB', 'IIC', 'III', 'IV', 'V', 'open'],
  next: [
    'ask',
    'test',
    'image',
    'rewire',
    'cross',
    'thrombus',
    'restore-flow',
    'prepare',
    'device',
    'bail-out',
    'finish',
    'heart-team',
    'no-pci',
    'outside',
  ],
  device: ['des', 'dcb', 'either', 'balloon-only', 'no-further-device', 'none'],
};

/** The next step that each sentence on top of a plan speaks of. */
const NEXT_OF: Readonly<Record<string, string>> = {
  'out-of-scope': 'outside',
  perforation: 'outside',
  'not-indicated': 'no-pci',
  'flow-needed': 'ask',
  'flow-reduced': 'ask',
  'presentation-needed': 'ask',
  'culprit-needed': 'ask',
  'plaque-may-be-culprit': 'ask',
  'enter-first': 'ask',
  'test-first': 'test',
  'test-first-occluded': 'test',
  'bail-out': 'bail-out',
  'bail-out-unexpanded': 'bail-out',
  'bail-out-no-limus': 'heart-team',
  'restore-flow': 'restore-flow',
  'look-for-dissection': 'image',
  'image-first': 'image',
  'measure-again': 'image',
  'underexpansion-unknown': 'image',
  'imaging-due': 'image',
  'gate-due': 'ask',
  intended: 'prepare',
  'intended-either': 'prepare',
  'no-further-device-intended': 'prepare',
  'expand-first': 'prepare',
  reopen: 'prepare',
  'more-preparation': 'prepare',
  'appose-first': 'prepare',
  uncrossable: 'prepare',
  'rewire-first': 'rewire',
  'cross-first': 'cross',
  'thrombus-first': 'thrombus',
  'ladder-exhausted': 'heart-team',
  'first-step-failed': 'heart-team',
  'no-device': 'heart-team',
  'heart-team-first': 'heart-team',
  'heart-team-first-gate-met': 'heart-team',
  final: 'device',
  'final-either': 'device',
  'no-further-device': 'finish',
};

/** What a bail-out waits for. */
const WAITS_FOR: Readonly<Record<string, string>> = { rewire: 'rewire', 'cto-crossing': 'cross' };

/** The next step of this plan; undefined for a sentence that nobody has given one. */
export const nextOf = ({ id, values }: AnswerLine): string | undefined =>
  id === 'bail-out-waits' ? (WAITS_FOR[values.tools?.[0] ?? ''] ?? 'prepare') : NEXT_OF[id];

function deviceOf({ choice }: Result['device']): string {
  const [one, another] = choice;
  if (one === undefined) return 'none';
  return another === undefined ? one : 'either';
}

/** What the plan says to each question, what leads first; of mechanisms every one that holds is right. */
export function rightAnswers(inspection: Inspection, caseData: CaseData): Readonly<Record<Part, readonly string[]>> {
  const { result } = inspection;
  const { waksman } = result.classification;
  return {
    mechanism: waksman.length > 0 ? waksman : ['open'],
    next: [nextOf(comesNext(inspection, caseData).headline) ?? 'ask'],
    device: [deviceOf(result.device)],
  };
}

export const deviceQuestions: Questions = { parts: PARTS, choices: CHOICES, rightAnswers };
