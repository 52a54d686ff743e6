/** What the page of this territory is called where a choice is remembered, and where the other one is. */
export const DOOR: string = 'leg';
export const OTHER_PAGE = '/';
/** Under which names the browser keeps what is on the screen. */
export const DRAFT_KEY = 'relumen.leg.draft';
