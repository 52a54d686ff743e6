import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { guidelineRowId } from '../../../src/features/evidence/guideline-places.ts';
import { WhyPane } from '../../../src/features/evidence/why-pane.tsx';
import { setField } from '../../../src/territories/coronary/case/edit.ts';
import { rules } from '../../../src/territories/coronary/records.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import type { Selection } from '../../../src/territories/coronary/types/inspection.ts';
import { GUIDELINES } from '../../../src/territories/coronary/types/vocabulary.ts';
import { inPieces } from '../../fixtures/in-pieces.ts';
import { EMPTY_CASE, inspected, missingTexts, vignetteCase } from '../../fixtures/inspections.ts';
import { changed, plainBms, plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const show = (caseData: CaseData, selection: Selection | null) =>
  render(<WhyPane inspection={inspected(caseData)} caseData={caseData} selection={selection} />);

const rule = (id: string): Selection => ({ kind: 'rule', id });

const step = (evidence: readonly string[]): Selection => ({
  kind: 'step',
  stage: 'device',
  action: 'des',
  rules: ['D5'],
  evidence,
});

test('a record that was chosen by itself is shown with how far it was read, and no rule beside it', () => {
  show(vignetteCase('V118'), { kind: 'record', id: 'paccocath-protocol-60s' });
  expect(screen.getByRole('heading', { name: 'Source' })).toBeVisible();
  const record = within(screen.getByRole('article', { name: /^PACCOCATH ISR trial page/ }));
  expect(record.getByText('Secondary page')).toBeVisible();
  expect(screen.queryByText('The condition in this case')).toBeNull();
});

describe('the rule', () => {
  test.each(rules.map(({ id }) => id))('%s explains itself in every state of a case', (id) => {
    for (const caseData of [EMPTY_CASE, vignetteCase('V01'), vignetteCase('V03')]) {
      const { container, unmount } = show(caseData, rule(id));
      expect(missingTexts(container)).toEqual([]);
      unmount();
    }
  });

  test('says what it is, whether it applies, and how strong it is', () => {
    show(vignetteCase('V01'), rule('D5'));
    expect(screen.getByRole('heading', { name: /^Rule D5: / })).toBeVisible();
    expect(screen.getByText('applies')).toBeVisible();
    expect(screen.getByText('strength: strong')).toBeVisible();
  });

  test('is as strong as in the plan where its strength depends on the case', () => {
    const bleeding = changed(plainCase(), { patient: { highBleedingRisk: true, dapt: 'standard' } });
    const { unmount } = show(bleeding, rule('D16'));
    expect(screen.getByText('strength: weak')).toBeVisible();
    unmount();
    const { unmount: away } = show(setField(bleeding, 'patient.dapt', 'short-only'), rule('D16'));
    expect(screen.getByText('strength: moderate')).toBeVisible();
    away();
    show(EMPTY_CASE, rule('D16'));
    expect(screen.getByText('strength: moderate or weak')).toBeVisible();
  });

  test('says of each device how strong it is where that is not one strength', () => {
    show(setField(plainCase(), 'patient.dapt', 'not-possible'), rule('D19'));
    expect(screen.getByText(/^Against DES: strong · Against DCB: moderate$/)).toBeVisible();
  });

  test('shows its condition with the values of this case', () => {
    show(setField(vignetteCase('V03'), 'stent.monthsSinceImplant', 9), rule('S5'));
    const line = screen.getByText(/below 1.month$/, { selector: 'li span' }).closest('li');
    expect(line).toHaveTextContent(/^Does not hold: Time since implantation.* below 1.month · here: 9.months$/);
  });

  test('says what it waits for', () => {
    show(EMPTY_CASE, rule('G1'));
    expect(screen.getByText(/^Waits for: Residual stenosis/)).toBeVisible();
    expect(screen.getByText('waiting for an answer')).toBeVisible();
  });

  test('says where it comes from and how that was verified', () => {
    show(vignetteCase('V01'), rule('D5'));
    expect(screen.getByText(inPieces(/^Vrints et al\..* · Rec Table 30 · I A$/))).toBeVisible();
    expect(screen.getAllByText('Read').length).toBeGreaterThan(0);
  });
});

describe('the evidence', () => {
  test('a trial card has the population, the arms, the figures and how they were verified', () => {
    show(vignetteCase('V01'), rule('D5'));
    const card = within(screen.getByRole('article', { name: 'RIBS IV' }));
    expect(card.getByText('Secondary page')).toBeVisible();
    expect(card.getByText('309')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Labels and documents' })).toBeNull();
    expect(card.getByRole('columnheader', { name: 'Everolimus-eluting stent' })).toBeVisible();
    expect(card.getByText(/^Drug-eluting balloon .*n=154$/)).toBeVisible();
    expect(card.getByRole('row', { name: /^TLR 1 yr 13% 4\.5% HR 0\.33/ })).toBeVisible();
  });

  test('figures of two kinds of lesion stand under no arm', () => {
    show(EMPTY_CASE, step(['agent-ide-multilayer']));
    const card = within(screen.getByRole('article', { name: /multilayer/ }));
    expect(card.getByRole('cell', { name: '29.0% multilayer vs 15.7% single' })).toHaveAttribute('colspan', '2');
    expect(card.getByRole('cell', { name: '23.8%' })).toBeVisible();
  });

  test('the lecture and the publication stand side by side where they differ', () => {
    show(vignetteCase('V01'), rule('D5'));
    const card = screen.getByRole('article', { name: 'RIBS IV' });
    expect(card).toHaveTextContent(/The lecture says:.*identical.*Held against the publication:.*10% vs 18%/);
  });

  test('a trial that was not found shows its name and none of the claimed figures', () => {
    show(EMPTY_CASE, step(['restent-isr', 'reform-results']));
    const card = screen.getByRole('article', { name: /RESTENT-ISR/ });
    expect(card).toHaveTextContent('Not found');
    expect(card).not.toHaveTextContent(/372|15\.8|22\.6|The lecture says/);
    expect(screen.getByRole('article', { name: /REFORM/ })).not.toHaveTextContent(/0\.38|7\.8|13\.5/);
  });

  test('effects are plotted, one plot for each pair of arms, with the table behind them', () => {
    show(vignetteCase('V01'), rule('D5'));
    const plot = screen.getByRole('table', { name: /Hazard ratio: Everolimus stent against DCB/ });
    expect(
      within(plot).getByRole('row', { name: /RIBS IV TLR · 1 yr · n 309 HR 0\.33 \(0\.14.0\.79\)/ }),
    ).toBeVisible();
    expect(screen.queryByRole('table', { name: /Hazard ratio: DCB against DES/ })).toBeNull();
  });

  test('a result in the other kind of restenosis is not plotted for this patient', () => {
    show(vignetteCase('V09'), rule('D7'));
    expect(screen.getByRole('table', { name: /Hazard ratio: DCB against DES/ })).toHaveTextContent('BMS-ISR');
  });
});

describe('the plots of an argument', () => {
  const plots = () =>
    within(screen.getByRole('region', { name: 'Evidence' }))
      .queryAllByRole('table', { name: /ratio: / })
      .map((table) => table.querySelector('caption')?.textContent ?? '');

  test('that are about neither device are not shown', () => {
    show(vignetteCase('V08'), rule('D4'));
    expect(plots()).toEqual([]);
    expect(screen.getByRole('article', { name: /brachytherapy/i })).toBeVisible();
  });

  test('of what is no argument are shown as they are', () => {
    show(vignetteCase('V08'), rule('H2'));
    expect(plots()[0]).toMatch(/Brachytherapy against No brachytherapy/);
  });

  test('say in words at the head of each which side is whose', () => {
    show(vignetteCase('V01'), rule('D5'));
    expect(plots().length).toBeGreaterThan(0);
    for (const caption of plots()) {
      const [, left, right] = /: (.+) against (.+?)\. Left of 1/.exec(caption) ?? [];
      expect(caption).toContain(`Left of 1 favours ${left}, right of 1 favours ${right}.`);
      expect(caption).toContain(`←\u00a0favours ${left}`);
      expect(caption).toContain(`favours ${right}\u00a0→`);
    }
  });
});

describe('guidelines', () => {
  test('the question the case raises, with the guideline that is followed marked', () => {
    show(vignetteCase('V01'), rule('D5'));
    const table = screen.getByRole('table', { name: 'Restenosis of a drug-eluting stent: which device?' });
    expect(within(table).getByRole('rowheader', { name: 'ESC 2024 followed here' })).toBeVisible();
    expect(within(table).getByRole('row', { name: /ACC\/AHA\/SCAI 2021.*1 A \(DES\)/ })).toBeVisible();
  });

  test('another stent and more layers raise other questions', () => {
    show(vignetteCase('V09'), rule('D7'));
    expect(screen.getByRole('table', { name: 'Restenosis of a bare-metal stent: which device?' })).toBeVisible();
  });

  test('a guideline of which nothing was read on the question stands in it with the rule by which it leads', () => {
    show(plainBms(), rule('D7'));
    const table = within(screen.getByRole('table', { name: 'Restenosis of a bare-metal stent: which device?' }));
    const row = table.getByRole('row', { name: /^Asia-Pacific 2025/ });
    expect(row).toHaveTextContent('Nothing that was read of it answers this question.');
    expect(row).toHaveTextContent(/Followed here, the plan is [^.]*DCB/);
    expect(row).toHaveTextContent('By rule D8 (One layer of a BMS: by guideline), which rests on: Asia-Pacific 2021.');
  });

  test.each([
    ['a bare-metal stent', plainBms()],
    ['a DES', vignetteCase('V01')],
  ])('each guideline that can be followed has one row to be led to: %s', (_, caseData) => {
    show(caseData, rule('D5'));
    for (const guideline of GUIDELINES) {
      const rows = document.querySelectorAll(`#${guidelineRowId(guideline)}`);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveAttribute('tabindex', '-1');
    }
  });

  test('several layers', () => {
    show(vignetteCase('V08'), rule('D4'));
    expect(screen.getByRole('table', { name: 'Several layers of metal: what then?' })).toBeVisible();
  });
});

describe('with nothing selected', () => {
  test('the leading argument of the chosen device', () => {
    show(vignetteCase('V01'), null);
    expect(screen.getByRole('heading', { name: /^Rule D5: / })).toBeVisible();
  });

  test('a strong reason against the rival before a weak one for the choice', () => {
    show(setField(setField(plainBms(), 'lesion.pattern', 'diffuse-intrastent'), 'patient.dapt', 'not-possible'), null);
    expect(screen.getByRole('heading', { name: /^Rule D19: / })).toBeVisible();
  });

  test('what blocks the plan comes before what leads the choice', () => {
    show(vignetteCase('V02'), null);
    expect(screen.getByRole('heading', { name: /^Rule P2: / })).toBeVisible();
  });

  test('an introduction while there is nothing to explain', () => {
    show(EMPTY_CASE, null);
    expect(screen.getByText(/^Select a step or a reason in the plan\./)).toBeVisible();
  });
});
