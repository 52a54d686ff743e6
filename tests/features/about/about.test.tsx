import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { About } from '../../../src/app/heart/about.tsx';
import { hazards } from '../../../src/territories/coronary/hazards.ts';
import { inPieces } from '../../fixtures/in-pieces.ts';

/** Ids of messages and `undefined`, where a text should stand. */
const NO_TEXT = /^(about|hazards?|purpose|shown-by)\.|\brule\.[A-Z]|undefined/;
const withoutText = (container: HTMLElement) =>
  [...container.querySelectorAll('p, dt, dd, li, h3, h4, h5')].filter(({ textContent }) => NO_TEXT.test(textContent));
const unfold = (summary: RegExp) => userEvent.click(screen.getByText(summary));

describe('the page on use and limits', () => {
  test('begins with what it is for, who uses it and what it is not', () => {
    render(<About appVersion="1.2.3" />);
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['What it is for', 'Who uses it', 'What it is not']);
    expect(screen.getByText(/^Relumen 1\.2\.3, knowledge /)).toBeVisible();
    expect(screen.queryByText(/^HZ01/)).toBeNull();
  });

  test('has the four criteria, how far each is met and where it falls short, and how far their sources were read', async () => {
    const { container } = render(<About appVersion="1.2.3" />);
    await unfold(/^Checking a recommendation yourself/);
    const third = within(screen.getByRole('article', { name: /^3\. .*provide recommendations/ }));
    expect(third.getByText('Where it falls short').nextSibling).toHaveTextContent(/it is doubtful/);
    expect(screen.getByText(/Sections I to IV read/)).toBeVisible();
    expect(withoutText(container)).toEqual([]);
  });

  test('has every hazard, with what stops it, what remains, its rules and what shows it', async () => {
    const { container } = render(<About appVersion="1.2.3" />);
    await unfold(/^Hazards: /);
    expect(screen.getAllByRole('article').map((article) => article.getAttribute('aria-labelledby'))).toEqual(
      hazards.map(({ id }) => id),
    );
    const wire = within(screen.getByRole('article', { name: /^HZ08: / }));
    expect(wire.getByText('What stops it').nextSibling).toHaveTextContent(/rewiring comes first/);
    expect(wire.getByText('What remains').nextSibling).toHaveTextContent(/whoever images it/);
    expect(wire.getByText('Rules').nextSibling).toHaveTextContent(/^P20 .*; S12 /);
    expect(wire.getByText(inPieces(/^Worked case V78: /))).toBeVisible();
    expect(withoutText(container)).toEqual([]);
  });
});
