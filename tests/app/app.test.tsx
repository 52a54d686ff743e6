import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { isOverdue } from '../../src/app/knowledge-version-note.tsx';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';

/** What reads case files is fetched when a file is opened; what explains an answer is drawn after it. */
const LOADING = { timeout: 20_000 };

const stent = () => useCaseStore.getState().caseData.stent;
const file = (name: string, content: unknown) =>
  new File([JSON.stringify(content)], name, { type: 'application/json' });

function fileInput(): HTMLElement {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file input');
  return input;
}

describe('app', () => {
  // What follows is found by text, not by role: asking the whole screen for a role and a name takes jsdom seconds.
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
    localStorage.clear();
    useCaseStore.setState({ caseData: emptyCase(), past: [], kept: true });
  });

  test('a tap in the case changes the plan, and undo takes it back', async () => {
    render(<App />);
    const answer = () => document.querySelector('main section[aria-label="Answer"]')?.textContent;
    const before = answer();
    fireEvent.click(screen.getByText('Cardiogenic shock'));
    expect(answer()).not.toBe(before);
    fireEvent.click(await screen.findByTitle(/^Undo: /, {}, LOADING));
    expect(answer()).toBe(before);
  });

  test('a tap is answered at once, what explains the answer is marked until it follows', async () => {
    render(<App />);
    const plan = screen.getByRole('region', { name: 'Plan' });
    const marked = () => plan.querySelector('[aria-busy=true]');
    fireEvent.click(screen.getByText('Cardiogenic shock'));
    expect(marked()).toHaveTextContent('1 Image');
    expect(marked()?.querySelector('section[aria-label="Answer"]')).toBeNull();
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull(), LOADING);
    expect(plan).toHaveTextContent('No device: Shock or cardiac arrest: out of scope');
  });

  test('an example is opened by what the library has put in place since the screen was drawn', async () => {
    const { load } = useCaseStore.getState();
    const loadOfLibrary = vi.fn();
    render(<App />);
    useCaseStore.setState({ load: loadOfLibrary });
    fireEvent.click(screen.getByText('Try an example'));
    const example = await waitFor(() => {
      const found = document.querySelector('#case ul button');
      expect(found).not.toBeNull();
      return found as HTMLElement;
    }, LOADING);
    fireEvent.click(example);
    useCaseStore.setState({ load });
    expect(loadOfLibrary).toHaveBeenCalledOnce();
  });

  test('Ctrl+Z takes an answer back, but in a text field only what was typed there', () => {
    useCaseStore.getState().edit('stent.type', 'des');
    render(<App />);
    fireEvent.keyDown(screen.getAllByRole('textbox')[0] as HTMLElement, { key: 'z', ctrlKey: true });
    expect(stent()).toEqual({ type: 'des' });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(stent()).toBeUndefined();
  });

  test('a file that cannot be read changes nothing and says where it is wrong', async () => {
    useCaseStore.getState().edit('stent.type', 'des');
    render(<App />);
    const bad = { kind: 'isr-case', schemaVersion: 2, stent: { layers: 99 }, lesion: { colour: 'red' } };
    await user.upload(fileInput(), file('bad.json', bad));
    const message = await screen.findByText(/bad\.json was not opened: 2 errors/, {}, LOADING);
    const said = message.parentElement;
    expect(said).toHaveTextContent('stent.layers');
    expect(said).toHaveTextContent('lesion.colour');
    expect(stent()).toEqual({ type: 'des' });
  });

  test('a good file is opened, and undo brings the previous case back', async () => {
    useCaseStore.getState().edit('stent.type', 'des');
    render(<App />);
    const good = { kind: 'isr-case', schemaVersion: 1, stent: { type: 'bms', layers: 2 } };
    await user.upload(fileInput(), file('good.json', good));
    expect(await screen.findByText(/good\.json opened/, {}, LOADING)).toBeInTheDocument();
    expect(stent()).toEqual({ type: 'bms', layers: 2 });
    fireEvent.click(screen.getByText('Undo'));
    expect(stent()).toEqual({ type: 'des' });
  });

  test('an unreadable draft is offered as a file until it is discarded', async () => {
    localStorage.setItem('relumen.draft.unreadable', 'not a case');
    render(<App />);
    expect(screen.getByText('Save the draft as a file')).toBeInTheDocument();
    fireEvent.click(screen.getByText('Discard the draft'));
    expect(localStorage.getItem('relumen.draft.unreadable')).toBe('not a case');
    fireEvent.click(screen.getByText('Discard it'));
    expect(screen.queryByText('Save the draft as a file')).toBeNull();
    expect(localStorage.getItem('relumen.draft.unreadable')).toBeNull();
  });
});

test('the review is overdue from the day after', () => {
  expect(isOverdue('2027-05-31', new Date(2027, 4, 31, 23, 59))).toBe(false);
  expect(isOverdue('2027-05-31', new Date(2027, 5, 1))).toBe(true);
});
