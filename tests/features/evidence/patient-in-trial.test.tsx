import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PatientInTrial } from '../../../src/features/evidence/patient-in-trial.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { isShownAsFact, isStudy, trialById, trials } from '../../../src/territories/coronary/trials.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import type { Trial } from '../../../src/territories/coronary/types/knowledge.ts';
import { inPieces } from '../../fixtures/in-pieces.ts';
import { EMPTY_CASE, inspected, missingTexts } from '../../fixtures/inspections.ts';
import { changed, plainBms, plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';

function trialOf(id: string): Trial {
  const trial = trialById(id);
  if (!trial) throw new Error(`There is no trial ${id}.`);
  return trial;
}

function show(of: string | Trial, caseData: CaseData) {
  const trial = typeof of === 'string' ? trialOf(of) : of;
  return render(
    <PatientInTrial trial={trial} caseData={caseData} settings={DEFAULT_SETTINGS} inspection={inspected(caseData)} />,
  );
}

/** The ejection fraction is a criterion of two trials and nothing else. */
const withLvef = (lvefPercent: number) => changed(plainCase(), { patient: { lvefPercent } });

const withoutLvef = without(plainCase(), 'patient.lvefPercent');

const criterion = (words: RegExp) => screen.getByText(inPieces(words)).closest('li');

describe('would this patient have been in the trial', () => {
  test('met, in a word, with what the case says', () => {
    show('ribs-4-1yr', withLvef(55));
    const verdict = screen.getByText('10 criteria checked: all met. Others are not recorded or not asked.');
    expect(verdict.parentElement).not.toHaveClass('bg-ok-soft');
    expect(criterion(/^≥50%/)).toHaveTextContent('≥50% · met · here: Diameter stenosis 80%');
  });

  test('a headcount alone is no "yes": it says how little was checked', () => {
    show('daedalus-ehj', plainCase());
    expect(screen.getByText('1 criterion checked: met. Others are not recorded or not asked.')).toBeVisible();
  });

  test('not met: one criterion keeps the patient out', () => {
    show('ribs-4-1yr', plainBms());
    expect(screen.getByText('Would not have been in it: 1 criterion is not met')).toBeVisible();
    expect(criterion(/^DES-ISR/)).toHaveTextContent(/not met · here: Stent type BMS/);
  });

  test('unknown is not "no": open criteria leave the question open', () => {
    show('ribs-4-1yr', EMPTY_CASE);
    expect(screen.getByText('Cannot be said yet: 10 criteria are open')).toBeVisible();
    expect(criterion(/^DES-ISR/)).toHaveTextContent('DES-ISR · not known');
  });

  test('what was left out is told as such, and what no case can answer too', () => {
    show('ribs-4-1yr', withoutLvef);
    expect(criterion(/^Left out: thrombus/)).toHaveTextContent(/ · not left out by it/);
    expect(criterion(/^Left out: intolerance/)).toHaveTextContent('the case has no field for this');
    expect(screen.getByText('Cannot be said yet: 1 criterion is open')).toBeVisible();
    expect(screen.getByText(/ · 0 not met · 1 open · \d+ the case cannot answer$/)).toBeVisible();
  });

  test.each([
    ['ribs-4-1yr', /^Left out: LVEF < 25 %/],
    ['agent-ide', /^Left out: EF <25%/],
  ])('the ejection fraction is held against the limit of %s, which itself was not left out', (id, words) => {
    for (const [lvefPercent, truth] of [
      [24, 'left out by it'],
      [25, 'not left out by it'],
    ] as const) {
      const { unmount } = show(id, withLvef(lvefPercent));
      expect(criterion(words)).toHaveTextContent(new RegExp(` · ${truth} · here: .*${lvefPercent}%`));
      unmount();
    }
    show(id, withoutLvef);
    expect(criterion(words)).toHaveTextContent(/ · not known/);
  });

  test('a month is the youngest that RIBS IV took in, and the stent’s edge is neither in nor out', () => {
    const edge = changed(plainCase(), { lesion: { withinStent: 'edge-5mm' }, stent: { monthsSinceImplant: 0.5 } });
    show('ribs-4-1yr', edge);
    expect(criterion(/^Left out: ISR younger than 1 month/)).toHaveTextContent(/ · left out by it/);
    expect(criterion(/^Left out: ISR outside the stent/)).toHaveTextContent(/ · not known/);
  });

  test('layers of an overlap that may not have counted keep the limit open', () => {
    const stent = { layers: 3, overlap: true } as const;
    show('selution4isr', changed(plainCase(), { stent }));
    expect(criterion(/^≤2 stent layers/)).toHaveTextContent(/ · not known/);
  });

  test('a record without a limit says so', () => {
    show('isar-desire-1', plainCase());
    expect(screen.getByText(/^Cannot be said: the case has no field/)).toBeVisible();
    expect(criterion(/^Angiographically significant ISR/)).toHaveTextContent('the record gives no limit');
  });

  test('a record that names another trial’s patients is read by that trial’s criteria', () => {
    show('agent-ide-2yr-3yr', plainCase());
    expect(screen.getByText(inPieces(/“As AGENT IDE”: these are the criteria of AGENT IDE\./))).toBeVisible();
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(9);
  });

  test('a trial of something else says of what, and one without criteria that it has none', () => {
    show('fourier-oyama', plainCase());
    expect(screen.getByText(inPieces('Not a trial of restenosis alone: the record says “not ISR”.'))).toBeVisible();
    show({ ...trialOf('magical-isr'), id: 'read-without-criteria' }, plainCase());
    expect(screen.getByText('What was read of it states no criterion.')).toBeVisible();
  });

  test.each(trials.filter((trial) => isStudy(trial) && isShownAsFact(trial)).map(({ id }) => id))(
    '%s can be read for any case',
    (id) => {
      for (const caseData of [EMPTY_CASE, plainCase()]) {
        const { container, unmount } = show(id, caseData);
        expect(missingTexts(container)).toEqual([]);
        expect(container).not.toHaveTextContent(/population\./);
        unmount();
      }
    },
  );
});
