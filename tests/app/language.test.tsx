import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { InLanguage } from '../../src/app/in-language.tsx';
import { LanguageChoice } from '../../src/app/language-choice.tsx';
import { LanguageNote } from '../../src/app/language-note.tsx';
import { followLanguage, useLanguageStore } from '../../src/app/stores/language-store.ts';
import { useSettingsStore } from '../../src/app/stores/settings-store.ts';
import { useViewStore } from '../../src/app/stores/view-store.ts';
import * as loading from '../../src/i18n/load-language.ts';
import { speak } from '../../src/i18n/translate.ts';

const spoken = () => useLanguageStore.getState().spoken;
const choose = (name: string) => userEvent.selectOptions(screen.getByRole('combobox'), name);

function Screen() {
  return (
    <InLanguage>
      <LanguageChoice />
      <LanguageNote />
    </InLanguage>
  );
}

/** A language is fetched: on a busy machine that takes its time. */
const SOON = { timeout: 30_000 };

beforeAll(followLanguage);
beforeEach(() => {
  localStorage.clear();
  useSettingsStore.setState({ language: 'en', languagesNoted: [] });
  useLanguageStore.setState({ spoken: 'en' });
  speak('en', {});
});
afterEach(() => vi.restoreAllMocks());

describe('a language', () => {
  test('that is chosen is spoken, named in the page and remembered, and the focus stays on the list', async () => {
    render(<Screen />);
    await choose('Русский');
    await vi.waitFor(() => expect(spoken()).toBe('ru'), SOON);
    expect(document.documentElement.lang).toBe('ru');
    const list = await screen.findByRole('combobox', { name: 'Язык' }, SOON);
    expect(list).toHaveFocus();
    expect(JSON.parse(localStorage.getItem('relumen.settings') ?? '').state.language).toBe('ru');
  });

  test('that another window chooses is spoken here too', async () => {
    act(() => useSettingsStore.setState({ language: 'az' }));
    await vi.waitFor(() => expect(spoken()).toBe('az'), SOON);
  });

  test('that cannot be fetched leaves the present one, says so, and can be chosen again', async () => {
    const load = vi.spyOn(loading, 'loadLanguage').mockRejectedValueOnce(new Error('offline'));
    render(<Screen />);
    await choose('Azərbaycanca');
    await vi.waitFor(() => expect(useViewStore.getState().said).toMatch(/could not be loaded/), SOON);
    expect(spoken()).toBe('en');
    load.mockRestore();
    await choose('Azərbaycanca');
    await vi.waitFor(() => expect(spoken()).toBe('az'), SOON);
  });
});

describe('that no clinician has reviewed a language', () => {
  test('is said in it, once: until it was read on this device', async () => {
    render(<Screen />);
    await choose('Русский');
    await screen.findByText(/ни один клиницист его ещё не проверил/, {}, SOON);
    await userEvent.click(screen.getByRole('button', { name: 'Понятно' }));
    expect(screen.queryByText(/ни один клиницист/)).toBeNull();
    expect(useSettingsStore.getState().languagesNoted).toEqual(['ru']);
    await choose('Azərbaycanca');
    await screen.findByText(/hələ heç bir həkim/, {}, SOON);
    await choose('Русский');
    await vi.waitFor(() => expect(spoken()).toBe('ru'), SOON);
    expect(screen.queryByText(/ни один клиницист/)).toBeNull();
  });
});
