import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AnswerDock } from '../../../src/app/heart/answer-dock.tsx';
import { AnswerBar } from '../../../src/features/plan/answer-bar.tsx';
import { answerParts, answerSentence } from '../../../src/features/plan/answer-sentence.ts';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { t } from '../../../src/i18n/translate.ts';
import type { AnswerLine } from '../../../src/territories/coronary/types/inspection.ts';
import { EMPTY_CASE, inspected, MISSING_TEXT, vignetteCase } from '../../fixtures/inspections.ts';
import { changed } from '../../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

const answerIds = Object.keys(en).flatMap((id) => (id.startsWith('answer.') ? [id.slice('answer.'.length)] : []));

const fillings: readonly AnswerLine['values'][] = [
  {},
  { tools: [], device: [] },
  { tools: ['nc-balloon'], device: ['des'] },
  { tools: ['super-high-pressure', 'ivl', 'elca'], device: ['des', 'dcb'] },
];

describe('the answer sentence', () => {
  test('there is one for everything the engine may say', () => {
    expect(answerIds).toHaveLength(41);
  });

  test.each(answerIds)('%s reads as a sentence, with and without tools and devices', (id) => {
    for (const values of fillings) {
      const sentence = answerSentence({ id, values });
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(MISSING_TEXT);
      expect(sentence).not.toMatch(/[{}]|undefined| {2}| [.,:]/);
    }
  });

  test('it supports and does not order', () => {
    for (const id of answerIds) expect(answerSentence({ id, values: {} })).not.toMatch(/\b(must|never|always)\b/i);
  });

  test('names the tools and what follows', () => {
    const values: AnswerLine['values'] = { tools: ['super-high-pressure', 'ivl'], device: ['des'] };
    expect(answerSentence({ id: 'expand-first', values })).toBe(
      'Expand the stent first: super-high-pressure balloon or IVL. Once it is open: DES.',
    );
  });

  test.each(vignettes)('$id has a text', ({ case: caseData }) => {
    expect(answerSentence(inspected(caseData).answer)).not.toMatch(MISSING_TEXT);
  });
});

describe('the main clause', () => {
  test('is what is done now; what follows stands smaller beside it', () => {
    expect(answerParts('Open the stent first: IVL. No DES. No DCB.')).toEqual([
      'Open the stent first: IVL.',
      'No DES. No DCB.',
    ]);
    expect(answerParts('Prepare, then DES if the gate is met.')).toEqual(['Prepare, then DES if the gate is met.', '']);
  });

  test('a sentence of a few words does not stand alone: what is to be done is read from afar', () => {
    const [main, rest] = answerParts(answerSentence({ id: 'heart-team-first-gate-met', values: {} }));
    expect(main).toBe('The gate is met. Heart Team first:');
    expect(rest).toMatch(/^a fractured or deformed stent .* neither device is preferred\.$/);
  });

  test('a long one is cut at its colon, unless too little would stand before it', () => {
    const [main] = answerParts(answerSentence({ id: 'measure-again', values: { device: ['des'] } }));
    expect(main).toBe('Measure again, by imaging where the lab has it:');
    const values: AnswerLine['values'] = { tools: ['rotational', 'elca'], device: ['des'], ways: ['cabg'] };
    expect(answerParts(answerSentence({ id: 'bail-out-waits', values }))).toEqual([
      'Bail-out: reach the lesion inside the stent first (rotational atherectomy or laser (ELCA)), then cover with DES.',
      'CABG stands beside it.',
    ]);
  });

  test.each(answerIds)('%s: nothing is lost between the two', (id) => {
    const sentence = answerSentence({ id, values: fillings[3] ?? {} });
    const [main, rest] = answerParts(sentence);
    expect([main, rest].filter(Boolean).join(' ')).toBe(sentence);
    expect(main).toMatch(/^[A-Z].*[.:]$/);
    expect(main.length).toBeGreaterThanOrEqual(17);
  });
});

describe('the answer bar', () => {
  test('says the status and the agreement in words', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V01'))} caseData={vignetteCase('V01')} />);
    expect(screen.getByText('Prepare, then DES if the gate is met.')).toHaveClass('text-answer');
    expect(screen.getByText('intended, if the gate is met')).toBeVisible();
    expect(screen.queryByText(/^the reasons/)).toBeNull();
  });

  test('says that something must come first', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V02'))} caseData={vignetteCase('V02')} />);
    expect(screen.getByText('no device yet')).toBeVisible();
  });

  test('says that PCI is not indicated only where that has been judged', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V12'))} caseData={vignetteCase('V12')} />);
    expect(screen.getByText('not indicated')).toBeVisible();
  });

  test('says of reasons that do not all go one way how they stand', () => {
    const agreements = ['contested', 'equipoise', 'conflict'] as const;
    const words = agreements.map((agreement) => t('plan.agreement', { agreement }));
    expect(new Set(words).size).toBe(agreements.length);
    for (const text of words) expect(text).toMatch(/^the reasons /);
  });

  test('calls a choice that a weak reason alone decides a slight preference, and no other', () => {
    const preference = 'a slight preference only: a weak reason decides';
    const { unmount } = render(
      <AnswerBar inspection={inspected(vignetteCase('V99'))} caseData={vignetteCase('V99')} />,
    );
    expect(screen.getByText(preference)).toBeVisible();
    unmount();
    // Contested as well: by a moderate reason, and because the rival is ruled out.
    for (const id of ['V118', 'V49']) {
      const shown = render(<AnswerBar inspection={inspected(vignetteCase(id))} caseData={vignetteCase(id)} />);
      expect(screen.queryByText(preference)).toBeNull();
      shown.unmount();
    }
  });

  test.each([
    ['V50', 'restore-flow'],
    ['V51', 'look-for-dissection'],
    ['V79', 'bail-out-waits'],
    ['V134', 'perforation'],
  ])('%s: what the procedure did to the vessel looks like an emergency', (id, answer) => {
    const inspection = inspected(vignetteCase(id));
    expect(inspection.answer.id).toBe(answer);
    render(<AnswerBar inspection={inspection} caseData={vignetteCase(id)} />);
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveClass('border-stop');
  });

  test('says that the choice is provisional beside its status, and in short too', () => {
    const { unmount } = render(
      <AnswerBar inspection={inspected(vignetteCase('V34'))} caseData={vignetteCase('V34')} />,
    );
    expect(screen.getByText('provisional: the stent has not been imaged')).toBeVisible();
    unmount();
    render(<AnswerDock inspection={inspected(vignetteCase('V34'))} caseData={vignetteCase('V34')} onOpen={vi.fn()} />);
    expect(screen.getByText('provisional')).toBeVisible();
  });

  test('says beside its status, and in short too, that the gate is met by the residual alone; a measured one looks otherwise', () => {
    const presumed = vignetteCase('V117');
    const measured = changed(presumed, { preparation: { ...presumed.preparation, minStentAreaMm2: 6.4 } });
    const mark = () => screen.queryByText(/by residual only: confirm by imaging/);
    for (const caseData of [presumed, measured]) {
      expect(inspected(caseData).result.device.status).toBe('final');
      const bar = render(<AnswerBar inspection={inspected(caseData)} caseData={caseData} />);
      if (caseData === presumed) expect(mark()).toHaveTextContent('Expansion ≥ 80%');
      else expect(mark()).toBeNull();
      bar.unmount();
      const dock = render(<AnswerDock inspection={inspected(caseData)} caseData={caseData} onOpen={vi.fn()} />);
      expect(mark() !== null).toBe(caseData === presumed);
      dock.unmount();
    }
  });

  test('does not call a choice provisional that is not', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V01'))} caseData={vignetteCase('V01')} />);
    expect(screen.queryByText(/provisional/)).toBeNull();
  });

  test('what makes it provisional leads to the field that resolves it', async () => {
    const onField = vi.fn();
    const caseData = vignetteCase('V34');
    render(<AnswerBar inspection={inspected(caseData)} caseData={caseData} onField={onField} />);
    await userEvent.click(screen.getByRole('button', { name: /the stent has not been imaged/ }));
    expect(onField).toHaveBeenCalledWith('imaging.modalities');
  });

  test('in short, an emergency is out of scope too', () => {
    render(<AnswerDock inspection={inspected(vignetteCase('V21'))} caseData={vignetteCase('V21')} onOpen={vi.fn()} />);
    expect(screen.getByText('out of scope')).toBeVisible();
  });

  test('what follows the main clause is larger than the text where there is room', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V03'))} caseData={vignetteCase('V03')} />);
    expect(screen.getByText(/^No DES and no DCB/)).toHaveClass('tablet:text-lead');
  });

  test('says at once that an emergency is out of scope', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V21'))} caseData={vignetteCase('V21')} />);
    expect(screen.getByText(/^Outside what this tool can advise on/)).toBeVisible();
    expect(screen.getByText('out of scope')).toBeVisible();
    expect(screen.queryByText('not indicated')).toBeNull();
  });

  test('an empty case is honestly undetermined', () => {
    render(<AnswerBar inspection={inspected(EMPTY_CASE)} caseData={EMPTY_CASE} />);
    expect(screen.getByText('undetermined: too little is known')).toBeVisible();
  });
});
