/** What the page of this territory is called where a choice is remembered, and where the other one is. */
export const DOOR = 'heart';
/** Whether it is the page at the root. */
export const AT_ROOT: boolean = true;
export const OTHER_DOOR = 'leg';
export const OTHER_PAGE = '/leg.html';
/** Under which names the browser keeps what is on the screen. */
export const DRAFT_KEY = 'relumen.draft';
/** Under which name it keeps which build ran here last. */
export const BUILD_KEY = 'relumen.build';
/** Under which name among the settings it keeps what the lab works with. */
export const LAB_KEY = 'lab';
/** What the other page keeps. */
export const OTHER_DRAFTS: readonly string[] = ['relumen.draft.leg', 'relumen.draft.leg.of'];
