import { t, textOf } from '../../src/i18n/translate.ts';
import type { PlanCore } from '../../src/territories/coronary/types/inspection.ts';
import { planWords } from '../../src/wording/plan-words.ts';
import { ruledOutWords } from './words.ts';

/** The parts of an answer, the weightiest first, each in words that are the same where the part is the same. */
const PARTS = {
  plan: (plan) => planWords({ ...plan, agreement: null }),
  agreement: ({ agreement }) =>
    agreement === null ? t('plan.what-if.no-agreement') : textOf(`agreement.${agreement}`),
  scope: ({ scope }) => textOf(`scope.${scope}`),
  indication: ({ indication }) => textOf(`indication.${indication}`),
  vetoed: ({ vetoed }) => (vetoed.length === 0 ? t('plan.nothing-ruled-out') : ruledOutWords(vetoed)),
  heartTeam: ({ heartTeam }) => t(heartTeam ? 'plan.with-heart-team' : 'plan.no-heart-team'),
  blockedBy: ({ blockedBy }) => [...blockedBy].sort().join(' '),
} as const satisfies Readonly<Record<string, (plan: PlanCore) => string>>;

export type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];

/** In the order in which they are told: what was final, or is final now, weighs most. */
export const GROUPS = ['no-longer-final', 'newly-final', 'final-still', ...PART_NAMES] as const;
export type Group = (typeof GROUPS)[number];

/** What kind of change an answer has undergone. */
export interface Kind {
  readonly group: Group;
  /** The weightiest part that differs. */
  readonly part: Part;
  /** What it was and what it is; within a group, kinds with the same words are the same kind. */
  readonly words: string;
}

/** Out of scope nothing else is answered, and so nothing else can differ. */
const outside = (plan: PlanCore): boolean => plan.scope === 'out-of-scope';

export const samePart = (part: Part, before: PlanCore, now: PlanCore): boolean =>
  (outside(before) && outside(now)) || PARTS[part](before) === PARTS[part](now);

/** Null where the two answers are the same. */
export function kindOf(before: PlanCore, now: PlanCore): Kind | null {
  const part = PART_NAMES.find((one) => !samePart(one, before, now));
  if (part === undefined) return null;
  const [was, is] = [before, now].map(PARTS[part]);
  const words =
    // Which demands came first before and which do now is too many words for a kind: the rules tell.
    part === 'blockedBy' ? t('impact.kind.demands') : t('impact.kind', { before: was ?? '', now: is ?? '' });
  return { group: part === 'plan' ? groupOfPlan(before, now) : part, part, words };
}

function groupOfPlan(before: PlanCore, now: PlanCore): Group {
  const [was, is] = [before, now].map(({ status }) => status === 'final');
  if (was && is) return 'final-still';
  return was ? 'no-longer-final' : is ? 'newly-final' : 'plan';
}
