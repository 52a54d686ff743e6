import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Atlas } from '../../../src/features/atlas/atlas.tsx';
import { LectureHere } from '../../../src/features/atlas/lecture-here.tsx';
import { RuleEntry } from '../../../src/features/rule-book/rule-entry.tsx';
import { atlasPlates } from '../../../src/territories/coronary/atlas.ts';
import { pictogramOf } from '../../../src/territories/coronary/entry/pictogram-of.tsx';
import { RuleEntryOf } from '../../../src/wording/rule-entry-of.ts';
import { missingTexts } from '../../fixtures/inspections.ts';

test('every plate is drawn, with its pitfalls, its rules and the lecture, and words for all of it', async () => {
  const { container } = render(<Atlas drawingOf={pictogramOf} lectureOf={(plate) => <LectureHere plate={plate} />} />);
  expect(screen.getAllByRole('region')).toHaveLength(atlasPlates.length);
  const drawn = atlasPlates.flatMap(({ entries }) => entries).filter(({ drawn: drawing }) => drawing !== null);
  // Those that stand beside the answers of the case come a moment later.
  await waitFor(() =>
    expect(
      container.querySelectorAll('svg[viewBox="0 0 64 32"], svg[viewBox="0 0 34 34"], svg[viewBox="0 0 40 32"]'),
    ).toHaveLength(drawn.length),
  );
  expect(missingTexts(container)).toEqual([]);
});

test('a limit stands with its number, and what was not found says so', () => {
  render(<Atlas drawingOf={pictogramOf} lectureOf={(plate) => <LectureHere plate={plate} />} />);
  const expansion = within(screen.getByRole('region', { name: 'Expansion of the stent' }));
  expect(expansion.getByText(/below 80% of the mean reference lumen area/)).toBeVisible();
  expect(expansion.getByText('By IVUS').closest('li')).toHaveTextContent('Not found');
});

test('a rule leads to its entry in the rule book, in place and one at a time', async () => {
  render(
    <RuleEntryOf value={(id) => <RuleEntry id={id} />}>
      <Atlas drawingOf={pictogramOf} lectureOf={(plate) => <LectureHere plate={plate} />} />
    </RuleEntryOf>,
  );
  const dissection = within(screen.getByRole('region', { name: 'NHLBI: the dissection' }));
  const [first] = dissection.getAllByRole('button', { name: /^G3: / });
  const [other] = dissection.getAllByRole('button', { name: /^G8: / });
  if (!first || !other) throw new Error('The rules are not named.');
  expect(first).toHaveTextContent(/^G3$/);
  await userEvent.click(first);
  expect(dissection.getByRole('article', { name: /^G3: / })).toBeVisible();
  await userEvent.click(other);
  expect(dissection.getByRole('article', { name: /^G8: / })).toBeVisible();
  expect(dissection.queryByRole('article', { name: /^G3: / })).toBeNull();
  await userEvent.click(other);
  expect(dissection.queryByRole('article')).toBeNull();
});
