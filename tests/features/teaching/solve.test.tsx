import '../../../src/i18n/with-teaching.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import { deviceQuestions } from '../../../src/features/teaching/commit-questions.ts';
import { DrawnCase } from '../../../src/features/teaching/drawn-case.tsx';
import { Review } from '../../../src/features/teaching/review.tsx';
import { Solve, type Surroundings } from '../../../src/features/teaching/solve.tsx';
import { textOf } from '../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { pictogramOf } from '../../../src/territories/coronary/entry/pictogram-of.tsx';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { RuleEntryOf } from '../../../src/wording/rule-entry-of.ts';
import { missingTexts } from '../../fixtures/inspections.ts';
import { changed, plainCase } from '../../territories/coronary/fixtures/a-case.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';

const around = (): Surroundings => ({
  inspectionOf: (caseData) => inspect(caseData, knowledge, DEFAULT_SETTINGS),
  drawnOf: (caseData) => <DrawnCase caseData={caseData} drawingOf={pictogramOf} />,
  questions: deviceQuestions,
  answerOf: ({ answer }) => <p>answer {answer.id}</p>,
  changesOf: () => <p>changes</p>,
  onToScreen: vi.fn(),
});

const solve = (onTried = vi.fn()) =>
  render(
    <Solve title="Case 2" caseData={vignette('V02').case} around={around()} onTried={onTried} after={<p>after</p>} />,
  );
const pick = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

test('nothing of the plan is shown before the reader has committed, and all three answers are needed', async () => {
  const { container } = solve();
  expect(screen.queryByText(/^answer|^changes|^after/)).toBeNull();
  const button = screen.getByRole('button', { name: 'Commit, and see the plan' });
  expect(button).toBeDisabled();
  await pick('IA underexpansion');
  await pick('Put the device in');
  expect(button).toBeDisabled();
  await pick('DES');
  expect(button).toBeEnabled();
  expect(missingTexts(container)).toEqual([]);
});

test('then the plan, its reasons and what would have changed it stand beside the answers, and the try is noted', async () => {
  const onTried = vi.fn();
  const { container } = solve(onTried);
  await pick('IA underexpansion');
  await pick('Put the device in');
  await pick('DES');
  await userEvent.click(screen.getByRole('button', { name: 'Commit, and see the plan' }));
  expect(onTried).toHaveBeenCalledExactlyOnceWith(['mechanism', 'device']);
  expect(screen.getByRole('heading', { name: '2 of 3 as the plan says' })).toHaveFocus();
  expect(screen.getByText('answer expand-first')).toBeVisible();
  expect(screen.getByText('The plan says: Prepare the lesion, or expand the stent')).toBeVisible();
  expect(screen.getByText(/^P2: /)).toBeVisible();
  expect(screen.getByText('changes')).toBeVisible();
  expect(screen.getByText('after')).toBeVisible();
  expect(missingTexts(container)).toEqual([]);
});

test('a rule that decides twice stands once, with all it says, and leads to its entry', async () => {
  const noDapt = changed(plainCase(), { patient: { dapt: 'not-possible' } });
  const inspection = inspect(noDapt, knowledge, DEFAULT_SETTINGS);
  const one = { as: 'for', rule: 'D19', strength: 'strong', option: 'dcb' } as const;
  const other = { as: 'against', rule: 'D19', strength: 'moderate', option: 'des' } as const;
  const { device } = inspection.result;
  render(
    <RuleEntryOf value={(id) => <p>entry {id}</p>}>
      <Review
        questions={deviceQuestions}
        commitment={{ mechanism: 'open', next: 'ask', device: 'none' }}
        inspection={{ ...inspection, result: { ...inspection.result, device: { ...device, because: [one, other] } } }}
        caseData={noDapt}
        answer={null}
        changes={null}
      />
    </RuleEntryOf>,
  );
  expect(screen.getAllByText(textOf('rule.D19.text'))).toHaveLength(1);
  expect(screen.getByText('For DCB: strong · Against DCB: moderate')).toBeVisible();
  const link = screen.getByRole('button', { name: /^D19: / });
  await userEvent.click(link);
  expect(link).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('entry D19')).toBeVisible();
});

test('it can be tried again, and put on the screen', async () => {
  solve();
  await pick('IA underexpansion');
  await pick('Put the device in');
  await pick('DES');
  await userEvent.click(screen.getByRole('button', { name: 'Commit, and see the plan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try it again' }));
  expect(screen.queryByText('after')).toBeNull();
  expect(screen.getByRole('button', { name: 'Commit, and see the plan' })).toBeDisabled();
});
