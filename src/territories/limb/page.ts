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
/** Under which name it keeps the cases, and windows that show them hear of each other. */
export const DATABASE = 'relumen.leg';
/** Under which name it keeps how cases are kept, beside them. */
export const DEVICE_KEY = 'relumen.device.leg';
/** Under which name a window keeps which case it shows. */
export const TAB_KEY = 'relumen.tab.leg';
/** Under which name it keeps what this lab’s files call their columns. */
export const COLUMNS_KEY = 'relumen.records.leg';
/** What the other page keeps: it is the same device, and what is promised of that holds for both. */
export const OTHER_DRAFT_KEY = 'relumen.draft';
export const OTHER_DATABASE = 'relumen';
export const OTHER_DEVICE_KEY = 'relumen.device';
export const OTHER_COLUMNS_KEY = 'relumen.records';
