/** What the page of this territory is called where a choice is remembered, and where the other one is. */
export const DOOR = 'heart';
export const OTHER_DOOR = 'leg';
export const OTHER_PAGE = '/leg.html';
/** Under which names the browser keeps what is on the screen. */
export const DRAFT_KEY = 'relumen.draft';
/** What the other page keeps. */
export const OTHER_DRAFTS: readonly string[] = ['relumen.draft.leg', 'relumen.draft.leg.of'];
