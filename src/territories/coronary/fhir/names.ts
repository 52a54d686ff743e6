// Permanent: a code is bound to the name of its system.

/** What the local code systems of the heart are called. */
export const SYSTEM_NAMES = { of: 'Relumen', case: 'case', fact: 'fact', plan: 'plan' } as const;
/** The knowledge, as a document names it. */
export const RULE_BOOK = { id: 'isr-rule-book', name: 'IsrRuleBook' } as const;
