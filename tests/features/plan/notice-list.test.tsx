import '../../../src/i18n/with-remarks.ts';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NoticeList } from '../../../src/features/plan/notice-list.tsx';
import { ShowIds } from '../../../src/ui/show-ids.ts';
import { inspected } from '../../fixtures/inspections.ts';
import { changed, plainCase } from '../../territories/coronary/fixtures/a-case.ts';

test('an unprotected left main is cautioned of once, in the words of the conflict', () => {
  const { result } = inspected(changed(plainCase(), { lesion: { vessel: 'left-main', leftMainProtected: false } }));
  expect(result.scope.rules).toContain('S7');
  expect(result.conflicts).toContain('C10');
  render(<NoticeList result={result} selection={null} onSelect={vi.fn()} />);
  const titles = screen.getAllByText(/left main/i, { selector: 'p' }).map(({ textContent }) => textContent);
  expect(titles).toEqual([expect.stringMatching(/Unprotected left main$/)]);
  expect(titles[0]).not.toContain('C10');
});

test('the id of a conflict stands there for whoever asked for ids', () => {
  const { result } = inspected(changed(plainCase(), { lesion: { vessel: 'left-main', leftMainProtected: false } }));
  render(
    <ShowIds value={true}>
      <NoticeList result={result} selection={null} onSelect={vi.fn()} />
    </ShowIds>,
  );
  expect(screen.getByText(/Unprotected left main$/, { selector: 'p' })).toHaveTextContent('Sources conflict (C10)');
});
