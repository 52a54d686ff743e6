import { beforeEach, expect, test, vi } from 'vitest';
import { beginAtTop, openPane } from '../../src/app/going.ts';
import { followGuideline, goToPositions } from '../../src/app/heart/going-to-guidelines.ts';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { useSettingsStore } from '../../src/app/stores/settings-store.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';

beforeEach(() => {
  localStorage.clear();
  useCaseStore.setState({ caseData: emptyCase(), past: [], future: [] });
});

test('another guideline is followed in this case alone, and undo leads back', () => {
  const lab = useSettingsStore.getState().lab;
  followGuideline('asia-pacific-2025');
  expect(useCaseStore.getState().caseData.setting).toEqual({ guideline: 'asia-pacific-2025' });
  expect(useSettingsStore.getState().lab).toEqual(lab);
  useCaseStore.getState().undo();
  expect(useCaseStore.getState().caseData).toEqual(emptyCase());
  followGuideline('asia-pacific-2025');
  useCaseStore.getState().reset();
  expect(useCaseStore.getState().caseData).toEqual(emptyCase());
});

test('a case begins at the top of every pane', () => {
  document.body.innerHTML = '<main class="workspace"><div></div><div></div></main>';
  const panes = [...document.querySelectorAll('.workspace > *')];
  for (const pane of panes) pane.scrollTop = 500;
  window.scrollTo = () => {};
  beginAtTop();
  expect(panes.map(({ scrollTop }) => scrollTop)).toEqual([0, 0]);
});

test('the plan is opened at its top, wherever it was left', async () => {
  document.body.innerHTML = '<div class="pane-plan"></div>';
  const plan = document.querySelector<HTMLElement>('.pane-plan');
  if (!plan) throw new Error('There is no plan.');
  const scrolled = vi.fn();
  plan.scrollTo = scrolled;
  openPane('why');
  openPane('plan');
  await vi.waitFor(() => expect(scrolled).toHaveBeenCalledExactlyOnceWith(0, 0));
});

test('the guidelines are shown from their head on, however tall their table is', async () => {
  document.body.innerHTML = '<section id="guidelines" tabindex="-1"></section>';
  const table = document.getElementById('guidelines');
  if (!table) throw new Error('There is no table.');
  const shown = vi.fn();
  table.scrollIntoView = shown;
  goToPositions();
  await vi.waitFor(() => expect(shown).toHaveBeenCalledWith({ block: 'start' }));
  expect(table).toHaveFocus();
});

test('a guideline is shown by its own row, which takes the focus', async () => {
  document.body.innerHTML =
    '<section id="guidelines" tabindex="-1"><p id="guideline-acc-2021" tabindex="-1"></p></section>';
  const row = document.getElementById('guideline-acc-2021');
  if (!row) throw new Error('There is no row.');
  const shown = vi.fn();
  row.scrollIntoView = shown;
  goToPositions('acc-2021');
  await vi.waitFor(() => expect(shown).toHaveBeenCalledWith({ block: 'nearest' }));
  expect(row).toHaveFocus();
});
