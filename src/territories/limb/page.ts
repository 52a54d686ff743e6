/** What the page of this territory is called where a choice is remembered, and where the other one is. */
export const DOOR = 'leg';
export const OTHER_DOOR = 'heart';
export const OTHER_PAGE = '/';
/** Under which names the browser keeps what is on the screen. */
export const DRAFT_KEY = 'relumen.draft.leg';
/** What the other page keeps. */
export const OTHER_DRAFTS: readonly string[] = ['relumen.draft', 'relumen.draft.of'];
