import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FarAnswer } from '../../../src/features/plan/far-answer.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { givenEdges } from '../../fixtures/given-edges.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';
import { changed } from '../../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

const onTool = vi.fn();
const show = (caseData: CaseData) =>
  render(
    <FarAnswer inspection={inspected(caseData)} caseData={caseData} onTool={onTool} drawing={<p>the drawing</p>} />,
  );

test('from the table: the answer, why, the drawing, what is done now and the gate', () => {
  show(vignetteCase('V03'));
  expect(document.body).toHaveTextContent(/^Open the stent first/);
  expect(within(screen.getByRole('list', { name: 'Because' })).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getByText('the drawing')).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: 'Now' })).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(within(screen.getByRole('list', { name: 'What the gate asks for' })).getAllByRole('listitem')).toHaveLength(5);
});

test('what came of a tool is recorded there', async () => {
  show(vignetteCase('V03'));
  const [group] = screen.getAllByRole('group', { name: /^Outcome of/ });
  await userEvent.click(within(group as HTMLElement).getByRole('button', { name: 'failed' }));
  expect(onTool).toHaveBeenCalledExactlyOnceWith(expect.any(String), 'failed');
});

test('of several tools one stands large, and another takes its place at a tap', async () => {
  show(vignetteCase('V03'));
  expect(within(screen.getByRole('list', { name: 'Now' })).getAllByRole('listitem')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'IVL' }));
  await userEvent.click(screen.getByRole('button', { name: 'worked' }));
  expect(onTool).toHaveBeenLastCalledWith('ivl', 'worked');
  expect(screen.getByRole('button', { name: 'super-high-pressure balloon' })).toBeInTheDocument();
});

test('what the gate has not read is a question mark, and is called open for whoever hears it', () => {
  show(vignetteCase('V03'));
  const stable = screen.getByText(/^Flow stable/).closest('li') as HTMLElement;
  expect(stable.querySelector('[aria-hidden]')).toHaveTextContent('?');
  expect(stable).toHaveTextContent(/open/);
});

test('an expansion that rests on the residual alone does not look like a measured one from there either', () => {
  const byResidual = vignetteCase('V117');
  const last = () => screen.getByRole('list', { name: 'What the gate asks for' }).lastElementChild as HTMLElement;
  const { unmount } = show(byResidual);
  expect(last()).toHaveClass('border-dashed');
  expect(last()).toHaveTextContent('by residual only: confirm by imaging');
  const sign = last().querySelector('path')?.getAttribute('d');
  const mark = () => screen.queryByText('by residual only: confirm by imaging', { selector: 'p > span' });
  expect(mark()?.closest('p')).toHaveClass('text-far-2', 'text-warn');
  unmount();
  show(changed(byResidual, { preparation: { ...byResidual.preparation, minStentAreaMm2: 6.4 } }));
  expect(last()).not.toHaveClass('border-dashed');
  expect(last()).toHaveTextContent('89%, measured');
  expect(mark()).toBeNull();
  expect(last().querySelector('path')?.getAttribute('d')).not.toBe(sign);
});

test('where nothing is indicated there is no gate', () => {
  show(vignetteCase('V12'));
  expect(screen.queryByRole('list', { name: 'What the gate asks for' })).not.toBeInTheDocument();
});

test('what the answer is said under stands there as in the plan, and gives way before the drawing', () => {
  const { unmount } = show(changed(vignetteCase('V03'), { lesion: { vessel: 'left-main' }, imaging: {} }));
  const mark = () => screen.queryByText('Heart Team', { selector: 'p > span > span' });
  expect(mark()?.closest('p')).toHaveClass('text-far-2', 'text-warn');
  expect(mark()?.closest('p')?.className).not.toContain('sr-only');
  unmount();
  // The drawing has become smaller by then.
  givenEdges(window.innerHeight + 1, window.innerHeight + 1);
  show(changed(vignetteCase('V03'), { lesion: { vessel: 'left-main' }, imaging: {} }));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(mark()?.closest('p')?.className).toContain('sr-only');
  expect(screen.getByText('the drawing').parentElement?.className).not.toContain('sr-only');
});

test('the drawing becomes smaller before anything gives way', () => {
  givenEdges(window.innerHeight + 1);
  show(changed(vignetteCase('V03'), { lesion: { vessel: 'left-main' }, imaging: {} }));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(screen.getByText('the drawing').parentElement).toHaveClass('basis-56');
  expect(screen.getByText('Heart Team', { selector: 'p > span > span' }).closest('p')?.className).not.toContain(
    'sr-only',
  );
});

test('a provisional answer is called so from there too', () => {
  const found = vignettes.find(({ case: caseData }) => {
    const { status, provisional } = inspected(caseData).result.device;
    return provisional.length > 0 && status !== 'undetermined';
  });
  const caseData = vignetteCase(found?.id ?? '');
  show(caseData);
  expect(screen.getByText('provisional')).toBeInTheDocument();
});
