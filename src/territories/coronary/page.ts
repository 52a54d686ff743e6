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
/** Under which name it keeps the cases, and windows that show them hear of each other. */
export const DATABASE = 'relumen';
/** Under which name it keeps how cases are kept, beside them. */
export const DEVICE_KEY = 'relumen.device';
/** Under which name a window keeps which case it shows. */
export const TAB_KEY = 'relumen.tab';
/** Under which name it keeps what this lab’s files call their columns. */
export const COLUMNS_KEY = 'relumen.records';
/** What the other page keeps: it is the same device, and what is promised of that holds for both. */
export const OTHER_DRAFT_KEY = 'relumen.draft.leg';
export const OTHER_DATABASE = 'relumen.leg';
export const OTHER_DEVICE_KEY = 'relumen.device.leg';
export const OTHER_COLUMNS_KEY = 'relumen.records.leg';
