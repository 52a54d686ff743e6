import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { WhyPane } from '../../../src/features/evidence/why-pane.tsx';
import { EMPTY_CASE, inspected, missingTexts, vignetteCase } from '../../fixtures/inspections.ts';

const show = (caseData = EMPTY_CASE) =>
  render(<WhyPane inspection={inspected(caseData)} caseData={caseData} selection={null} />);

const QUESTIONS = [
  ['DCB or DES in DES-ISR', 'Hazard ratio: Everolimus stent against DCB', /RIBS IV.*HR 0\.33/],
  ['DCB or DES in BMS-ISR', 'Hazard ratio: Everolimus stent against DCB', /RIBS V.*HR 0\.23/],
  ['DCB or plain balloon', 'Hazard ratio, Risk ratio: Paclitaxel DCB against Plain balloon', /AGENT IDE.*HR 0\.59/],
  ['Limus or paclitaxel DCB', 'Limus DCB against Paclitaxel DCB', /TLF/],
  ['Several layers of metal', 'Hazard ratio: Paclitaxel DCB against Plain balloon', /multilayer.*HR 0\.55/],
] as const;

describe('evidence by question', () => {
  test.each(QUESTIONS)('%s: its ratios, with nothing selected and nothing entered', async (question, table, row) => {
    const { container } = show();
    await userEvent.click(screen.getByText(question));
    const [plot] = screen.getAllByRole('table', { name: new RegExp(table) });
    expect(within(plot as HTMLElement).getAllByRole('row', { name: row }).length).toBeGreaterThan(0);
    expect(missingTexts(container)).toEqual([]);
  });

  test('the arms stand under each row as text, with their n and rates', async () => {
    show();
    await userEvent.click(screen.getByText('DCB or DES in DES-ISR'));
    expect(
      screen.getByText(/^Drug-eluting balloon .*n=154: 13% · Everolimus-eluting stent .*n=155: 4\.5%$/),
    ).toBeVisible();
  });

  test('death stands apart from repeat revascularisation', async () => {
    show();
    await userEvent.click(screen.getByText('DCB or DES in DES-ISR'));
    const [plot] = screen.getAllByRole('table', { name: /: DCB against DES/ });
    const headers = within(plot as HTMLElement).getAllByRole('rowheader');
    const at = (words: RegExp) => headers.findIndex(({ textContent }) => words.test(textContent ?? ''));
    expect(at(/^Repeat revascularisation$/)).toBe(0);
    expect(at(/^Death$/)).toBeGreaterThan(0);
    expect(at(/All-cause death/)).toBeGreaterThan(at(/^Death$/));
  });

  test('reports on both kinds of restenosis are set apart', async () => {
    show();
    await userEvent.click(screen.getByText('DCB or DES in DES-ISR'));
    expect(screen.getByText('BMS- and DES-ISR together')).toBeVisible();
  });

  test('the question of this case is marked', () => {
    show(vignetteCase('V09'));
    expect(screen.getByText('DCB or DES in BMS-ISR · this case')).toBeVisible();
    expect(screen.getByText('DCB or DES in DES-ISR')).toBeVisible();
  });
});

describe('guidelines side by side', () => {
  test('four of them, with class, level and year, and the plan each leads to', () => {
    show(vignetteCase('V01'));
    const table = screen.getByRole('table', { name: 'Restenosis of a drug-eluting stent: which device?' });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(row(/^ESC 2024 followed here/)).toHaveTextContent(/Followed here, the plan is intended: DES, clear\..*I A/);
    expect(row(/^ESC\/EACTS 2018/)).toHaveTextContent(/Cannot be followed here.*I A \(DES\), I A \(DCB\)/);
    expect(row(/^ACC\/AHA\/SCAI 2021/)).toHaveTextContent(/Followed here, the plan is .*1 A \(DES\)/);
    expect(row(/^Asia-Pacific 2025/)).toHaveTextContent(/Followed here, the plan is .*DCB/);
  });
});

describe('the trial card', () => {
  test('is population, intervention, comparator and outcome, and where to look it up', () => {
    show(vignetteCase('V01'));
    const card = within(screen.getByRole('article', { name: 'RIBS IV' }));
    const terms = card.getAllByRole('term').map(({ textContent }) => textContent);
    expect(terms.slice(0, 3)).toEqual(['Population', 'Intervention', 'Comparator']);
    expect(card.getByRole('heading', { name: 'Outcome' })).toBeVisible();
    expect(card.getByText(/^DOI 10\.1016\/j\.jacc\.2015\.04\.063/)).toBeVisible();
    expect(card.queryByRole('link')).toBeNull();
  });

  test('the reference is copied on request, and a refusal is said', async () => {
    const user = userEvent.setup();
    show(vignetteCase('V01'));
    const copy = screen.getByRole('button', { name: 'Copy the reference of RIBS IV' });
    await user.click(copy);
    expect(copy).toHaveTextContent('copied');
    expect(await navigator.clipboard.readText()).toMatch(/^Alfonso .*DOI 10\.1016/);
  });

  test('the lecture’s places are introduced', () => {
    show(vignetteCase('V02'));
    expect(screen.getByText(/^L with a number is a section of the lecture/)).toBeVisible();
    expect(screen.getByText(/In the lecture: .*L27 “Take-home”.*\.$/)).toBeVisible();
  });
});
