import { afterEach, describe, expect, test } from 'vitest';
import { commandOf } from '../../src/app/shortcuts.ts';

type Init = KeyboardEventInit & { on?: HTMLElement };

function press(key: string, { on = document.body, ...init }: Init = {}, singleKeys = true) {
  let command: ReturnType<typeof commandOf>;
  const listen = (event: KeyboardEvent) => {
    command = commandOf(event, singleKeys);
  };
  document.addEventListener('keydown', listen, { once: true });
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return command;
}

function add<T extends keyof HTMLElementTagNameMap>(tag: T, properties: object = {}): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  document.body.append(Object.assign(element, properties));
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('shortcuts', () => {
  test.each([
    ['n', 'next'],
    ['1', 'section-1'],
    ['6', 'section-6'],
    ['p', 'plan'],
    ['w', 'why'],
    ['7', 'section-7'],
    ['0', 'section-10'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%s is %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  test('in a field of numbers a letter is a command as long as no number has been begun', () => {
    const field = add('input', { type: 'text', value: '' });
    field.dataset['undo'] = 'case';
    expect(press('n', { on: field })).toBe('next');
    expect(press('3', { on: field })).toBeUndefined();
    field.value = '36';
    field.setSelectionRange(0, 2);
    expect(press('n', { on: field })).toBe('next');
    field.setSelectionRange(2, 2);
    expect(press('n', { on: field })).toBeUndefined();
    expect(press('n', { on: add('input', { type: 'text', value: '' }) })).toBeUndefined();
  });

  test('? asks for the map, however the keyboard writes it', () => {
    expect(press('?', { shiftKey: true })).toBe('map');
    expect(press('?')).toBe('map');
  });

  test('a letter counts on a keyboard of another script, by its place', () => {
    expect(press('т', { code: 'KeyN' })).toBe('next');
    expect(press('я', { code: 'KeyZ', ctrlKey: true })).toBe('undo');
  });

  test.each([{}, { ctrlKey: true }, { shiftKey: true }])(
    'a press without a key, as extensions send when they fill a field, is no command and throws nothing: %j',
    (held) => {
      const commands: unknown[] = [];
      const listen = (event: Event) => commands.push(commandOf(event as KeyboardEvent, true));
      document.addEventListener('keydown', listen);
      const targets = [document.body, add('button'), add('input', { type: 'text' }), add('input', { type: 'radio' })];
      for (const target of targets) target.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), held));
      document.removeEventListener('keydown', listen);
      expect(commands).toEqual(targets.map(() => undefined));
    },
  );

  test('with Ctrl, Cmd, Alt or Shift a single key is somebody else’s', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
      expect(press('n', { [held]: true })).toBeUndefined();
  });

  test('switched off, single keys do nothing, and undo still works', () => {
    for (const key of ['n', '1', 'p', 'w', '?']) expect(press(key, {}, false), key).toBeUndefined();
    expect(press('z', { ctrlKey: true }, false)).toBe('undo');
  });

  test('in a text field single keys are text; a checkbox is no text field', () => {
    const fields = [add('input', { type: 'text' }), add('input', { type: 'search' }), add('textarea'), add('select')];
    for (const on of fields) expect(press('n', { on }), on.outerHTML).toBeUndefined();
    expect(press('n', { on: add('input', { type: 'checkbox' }) })).toBe('next');
    expect(press('n', { on: add('button') })).toBe('next');
  });

  test('undo and redo by Ctrl or Cmd', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo');
    expect(press('Z', { metaKey: true, shiftKey: true })).toBe('redo');
    expect(press('y', { ctrlKey: true })).toBe('redo');
  });

  test('undo in a text field is the field’s own, unless it leaves it to the case', () => {
    const on = add('input', { type: 'text' });
    expect(press('z', { on, ctrlKey: true })).toBeUndefined();
    on.dataset['undo'] = 'case';
    expect(press('z', { on, ctrlKey: true })).toBe('undo');
  });

  test('the file is saved from a text field too', () => {
    expect(press('s', { on: add('input', { type: 'text' }), ctrlKey: true })).toBe('save');
  });

  test('behind an open dialog nothing changes; the map can be closed by its key', () => {
    add('dialog', { open: true });
    expect(press('n')).toBeUndefined();
    expect(press('z', { ctrlKey: true })).toBeUndefined();
    expect(press('?')).toBe('map');
  });
});
