// Permanent: a code is bound to the name of its system. Each is named for the kind of case, so that no word of the leg reads as one of the heart.

/** What the local code systems of the leg are called. */
export const SYSTEM_NAMES = {
  of: 'RelumenLimb',
  case: 'limb-case',
  fact: 'limb-case-fact',
  plan: 'limb-case-plan',
} as const;
/** The knowledge, as a document names it. */
export const RULE_BOOK = { id: 'limb-rule-book', name: 'LimbRuleBook' } as const;
