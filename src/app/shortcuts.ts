/** What a key does. The numbers are the sections of the case in the order of the procedure. */
export const SINGLE_KEYS = {
  n: 'next',
  '1': 'section-1',
  '2': 'section-2',
  '3': 'section-3',
  '4': 'section-4',
  '5': 'section-5',
  '6': 'section-6',
  '7': 'section-7',
  '8': 'section-8',
  '9': 'section-9',
  '0': 'section-10',
  p: 'plan',
  w: 'why',
  c: 'copy-report',
  l: 'copy-long-report',
  f: 'far-view',
  '?': 'map',
} as const;

export type Command = (typeof SINGLE_KEYS)[keyof typeof SINGLE_KEYS] | 'undo' | 'redo' | 'save';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/**
 * The command that a key press gives, if any. In a text field single keys are text, and undo is the field's own unless
 * the field leaves it to the case (`data-undo="case"`), as fields of numbers do: no number begins with a letter. Behind an open dialog nothing changes; only the map and the
 * far view can be closed by their own key.
 * @param singleKeys whether single keys are shortcuts at all (WCAG 2.1.4)
 */
export function commandOf(event: Keys, singleKeys: boolean): Command | undefined {
  const { target, shiftKey, altKey } = event;
  const inText = isTextField(target);
  const inDialog = document.querySelector('dialog[open]') !== null;
  if (event.ctrlKey || event.metaKey) {
    if (altKey || inDialog) return undefined;
    const letter = letterOf(event);
    if (letter === 's' && !shiftKey) return 'save';
    if (inText && !leavesUndoToCase(target)) return undefined;
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' && !shiftKey ? 'redo' : undefined;
  }
  if (!singleKeys || altKey) return undefined;
  const key = shiftKey && event.key !== '?' ? '' : letterOf(event);
  if (inText && !(/^[a-z?]$/.test(key) && leavesUndoToCase(target) && isUnbegun(target))) return undefined;
  const command = Object.entries(SINGLE_KEYS).find(([each]) => each === key)?.[1];
  return inDialog && command !== 'map' && command !== 'far-view' ? undefined : command;
}

/** The letter as on a Latin keyboard, where the user's layout writes another script; none where an extension sends none. */
function letterOf({ key = '', code }: Partial<Keys>): string {
  if (/^\P{ASCII}$/u.test(key)) return /^Key([A-Z])$/.exec(code ?? '')?.[1]?.toLowerCase() ?? key;
  return key.toLowerCase();
}

const NO_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

function isTextField(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

const leavesUndoToCase = (field: HTMLElement): boolean => field.dataset['undo'] === 'case';

/** Nothing stands in it, or what stands there is about to be typed over. */
const isUnbegun = (field: HTMLElement): boolean =>
  field instanceof HTMLInputElement && field.selectionStart === 0 && field.selectionEnd === field.value.length;
