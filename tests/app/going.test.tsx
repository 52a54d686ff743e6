import { beforeEach, expect, test } from 'vitest';
import { beginAtTop, followGuideline } from '../../src/app/going.ts';
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
