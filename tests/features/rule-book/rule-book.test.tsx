import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { RuleBook } from '../../../src/features/rule-book/rule-book.tsx';
import { RULE_IDS } from '../../../src/territories/coronary/ids.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { inPieces } from '../../fixtures/in-pieces.ts';
import { missingTexts } from '../../fixtures/inspections.ts';

const articles = () => screen.getAllByRole('article').map((article) => article.getAttribute('aria-labelledby'));

describe('the rule book', () => {
  test('has an entry for every rule, note on use, conflict, named condition and limit, and words for all of it', () => {
    const { container } = render(<RuleBook />);
    const { use, conflicts, definitions, thresholds } = knowledge;
    expect(articles()).toHaveLength(
      RULE_IDS.length + use.length + conflicts.length + definitions.length + thresholds.length,
    );
    expect(missingTexts(container)).toEqual([]);
  });

  test('says of a rule what, how strongly, when, with what effect, and on which sources and trials', () => {
    render(<RuleBook />);
    const rule = within(screen.getByRole('article', { name: 'D5: One layer of a DES: DES' }));
    expect(rule.getByText(/another DES is recommended because ESC 2024/)).toBeVisible();
    expect(rule.getByText('Strength: strong')).toBeVisible();
    expect(rule.getByText('Stent layers that count: 1')).toBeVisible();
    expect(rule.getByText('Speaks for: Drug-eluting stent (strong)')).toBeVisible();
    expect(rule.getByText(inPieces(/^Vrints et al\..* · Rec Table 30 · I A$/))).toBeVisible();
    expect(rule.getAllByText('Read').length).toBeGreaterThan(0);
    expect(rule.getByText(/^RIBS IV \(/).closest('li')).toHaveTextContent('Secondary page');
  });

  test('a named condition unfolds in place', async () => {
    render(<RuleBook />);
    const rule = within(screen.getByRole('article', { name: /^P11: / }));
    const summary = rule.getByText('Bypass graft');
    expect(rule.getByText(/^Vessel: /)).not.toBeVisible();
    await userEvent.click(summary);
    expect(rule.getByText(/^Vessel: /)).toBeVisible();
  });
});

describe('of the case on the screen', () => {
  test('what applies is marked, and can be shown alone', async () => {
    render(<RuleBook applying={['D5', 'C10']} />);
    expect(within(screen.getByRole('article', { name: /^D5: / })).getByText('applies to this case')).toBeVisible();
    expect(within(screen.getByRole('article', { name: /^D2: / })).queryByText('applies to this case')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only what applies to this case' }));
    expect(articles()).toEqual(['book-D5', 'book-C10']);
  });

  test('without a case there is nothing to choose', () => {
    render(<RuleBook />);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('search', () => {
  const search = async (query: string) => {
    render(<RuleBook />);
    await userEvent.type(screen.getByRole('searchbox'), query);
  };

  test('by id: that rule alone', async () => {
    await search('d2');
    expect(articles()).toEqual(['book-D2']);
    expect(screen.getByRole('status')).toHaveTextContent('1 entry');
  });

  test('by words, all of which have to be found', async () => {
    await search('Artist rotational');
    expect(articles()).toEqual(['book-P5', 'book-P9']);
  });

  test('by a trial or a source that stands behind a rule', async () => {
    await search('crunch');
    expect(articles()).toContain('book-P3');
  });

  test('says so when nothing is found, and leaves no empty section', async () => {
    await search('zzz');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  });
});

test('a section is reached by its button, and takes the focus', async () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled; // jsdom has none
  render(<RuleBook />);
  const sections = within(screen.getByRole('navigation', { name: 'Sections of the rule book' }));
  await userEvent.click(sections.getByRole('button', { name: 'Aftercare' }));
  expect(screen.getByRole('heading', { level: 3, name: 'Aftercare' })).toHaveFocus();
  expect(scrolled).toHaveBeenCalledOnce();
});
