import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AnswerDock } from '../../../src/app/answer-dock.tsx';
import type { AnswerLine } from '../../../src/engine/types/inspection.ts';
import { AnswerBar, AnswerReasons } from '../../../src/features/plan/answer-bar.tsx';
import { answerParts, answerSentence } from '../../../src/features/plan/answer-sentence.ts';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { t } from '../../../src/i18n/translate.ts';
import { EMPTY_CASE, inspected, MISSING_TEXT, vignetteCase } from '../../fixtures/inspections.ts';
import { vignettes } from '../../fixtures/vignettes.ts';

const answerIds = Object.keys(en).flatMap((id) => (id.startsWith('answer.') ? [id.slice('answer.'.length)] : []));

const fillings: readonly AnswerLine['values'][] = [
  {},
  { tools: [], device: [] },
  { tools: ['nc-balloon'], device: ['des'] },
  { tools: ['super-high-pressure', 'ivl', 'elca'], device: ['des', 'dcb'] },
];

describe('the answer sentence', () => {
  test('there is one for everything the engine may say', () => {
    expect(answerIds).toHaveLength(27);
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

  test.each(answerIds)('%s: nothing is lost between the two', (id) => {
    const sentence = answerSentence({ id, values: fillings[3] ?? {} });
    const [main, rest] = answerParts(sentence);
    expect([main, rest].filter(Boolean).join(' ')).toBe(sentence);
    expect(main).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the answer bar', () => {
  test('says the status and the agreement in words', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V01'))} />);
    expect(screen.getByText('Prepare, then DES if the gate is met.')).toHaveClass('text-answer');
    expect(screen.queryByText(/^Waits for/)).toBeNull();
    expect(screen.getByText('intended, if the gate is met')).toBeVisible();
    expect(screen.getByText('the reasons clearly favour one side')).toBeVisible();
  });

  test('says below itself whether an answer could still change the plan', () => {
    const { rerender } = render(<AnswerReasons result={inspected(vignetteCase('V01')).result} />);
    expect(screen.getByText(/^\d+ answers could still change the plan\.$/)).toBeVisible();
    rerender(<AnswerReasons result={{ ...inspected(vignetteCase('V01')).result, missing: [] }} />);
    expect(screen.getByText('No missing answer would change the plan.')).toBeVisible();
  });

  test('says what blocks the plan', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V02'))} />);
    expect(screen.getByText('blocked: something must come first')).toBeVisible();
    render(<AnswerReasons result={inspected(vignetteCase('V02')).result} />);
    expect(screen.getByText(/^Waits for: .*\(P2\)/)).toBeVisible();
  });

  test('says that PCI is not indicated only where that has been judged', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V12'))} />);
    expect(screen.getByText('not indicated')).toBeVisible();
  });

  test('says for every agreement something about the reasons', () => {
    const agreements = ['clear', 'contested', 'equipoise', 'conflict'] as const;
    const words = agreements.map((agreement) => t('plan.agreement', { agreement }));
    expect(new Set(words).size).toBe(agreements.length);
    for (const text of words) expect(text).toMatch(/^the reasons /);
  });

  test('says that the choice is provisional beside its status, and in short too', () => {
    const { unmount } = render(<AnswerBar inspection={inspected(vignetteCase('V34'))} />);
    expect(screen.getByText('provisional')).toBeVisible();
    unmount();
    render(<AnswerDock inspection={inspected(vignetteCase('V34'))} onOpen={vi.fn()} />);
    expect(screen.getByText('provisional')).toBeVisible();
  });

  test('does not call a choice provisional that is not', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V01'))} />);
    expect(screen.queryByText('provisional')).toBeNull();
  });

  test('in short, an emergency is out of scope too', () => {
    render(<AnswerDock inspection={inspected(vignetteCase('V21'))} onOpen={vi.fn()} />);
    expect(screen.getByText('out of scope')).toBeVisible();
  });

  test('what follows the main clause is larger than the text where there is room', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V03'))} />);
    expect(screen.getByText(/^No DES and no DCB/)).toHaveClass('tablet:text-lead');
  });

  test('says why the choice is provisional', () => {
    render(<AnswerReasons result={inspected(vignetteCase('V34')).result} />);
    expect(screen.getByText(/^Provisional, because .*the stent has not been imaged/)).toBeVisible();
  });

  test('says at once that an emergency is out of scope', () => {
    render(<AnswerBar inspection={inspected(vignetteCase('V21'))} />);
    expect(screen.getByText(/^Outside what this tool can advise on/)).toBeVisible();
    expect(screen.getByText('out of scope')).toBeVisible();
    expect(screen.queryByText('not indicated')).toBeNull();
    render(<AnswerReasons result={inspected(vignetteCase('V21')).result} />);
    expect(screen.getByText(/^Because: .*shock.*\(S1\)/i)).toBeVisible();
  });

  test('an empty case is honestly undetermined', () => {
    render(<AnswerBar inspection={inspected(EMPTY_CASE)} />);
    expect(screen.getByText('undetermined: too little is known')).toBeVisible();
  });
});
