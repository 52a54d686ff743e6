/** What the page of this territory is called where a choice is remembered, and where the other one is. */
export const DOOR = 'leg';
/** Whether it is the page at the root. */
export const AT_ROOT: boolean = false;
export const OTHER_DOOR = 'heart';
export const OTHER_PAGE = '/';
/** Under which names the browser keeps what is on the screen. */
export const DRAFT_KEY = 'relumen.draft.leg';
/** Under which name it keeps which build ran here last. */
export const BUILD_KEY = 'relumen.build.leg';
/** Under which name among the settings it keeps what the lab works with. */
export const LAB_KEY = 'lab.leg';
/** What the other page keeps. */
export const OTHER_DRAFTS: readonly string[] = ['relumen.draft', 'relumen.draft.of'];
