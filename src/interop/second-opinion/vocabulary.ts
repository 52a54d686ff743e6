/** The words that a second opinion is written in: constants, so that the schema, the forms and the texts share one spelling. */
export const LANGUAGES = ['en', 'az', 'ru'] as const;
export const URGENCIES = ['planned', 'urgent', 'emergency'] as const;
export const TRANSFERS = ['possible', 'not-possible', 'unknown'] as const;
export const CONSENTS = ['obtained', 'not-needed', 'not-obtained'] as const;
export const WAYS = ['separately', 'on-request', 'none'] as const;
export const ABILITIES = ['yes', 'partly', 'no'] as const;
export const STANDS = ['prefer', 'acceptable', 'advise-against'] as const;
export const RESPONSIBILITIES = ['requester', 'shared', 'transfer'] as const;
export const AGREEMENTS = ['yes', 'no', 'call-needed'] as const;
export const ENACTED = ['yes', 'partly', 'no', 'not-yet'] as const;
/** Uncertainty is never left empty: that there is none to state is an answer of its own. */
export const NONE_STATED = 'none-stated';

/** The longest that each text may be, in characters. */
export const LIMITS = {
  centre: 40,
  to: 60,
  contact: 80,
  situation: 280,
  background: 400,
  assessment: 400,
  question: 200,
  opinion: 600,
  optionReason: 160,
  uncertainty: 280,
  recontact: 200,
  understood: 280,
  why: 200,
  options: 5,
  with: 5,
} as const;
