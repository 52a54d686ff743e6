import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EvidenceCard } from '../../../src/features/evidence/evidence-card.tsx';
import { WhyPane } from '../../../src/features/evidence/why-pane.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { isStudy, trialById, trials } from '../../../src/territories/coronary/trials.ts';
import type { Selection } from '../../../src/territories/coronary/types/inspection.ts';
import { inPieces } from '../../fixtures/in-pieces.ts';
import { inspected, missingTexts } from '../../fixtures/inspections.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const caseData = plainCase();

function show(id: string) {
  const record = trialById(id);
  if (!record) throw new Error(`There is no record ${id}.`);
  const readFor = { caseData, settings: DEFAULT_SETTINGS, inspection: inspected(caseData) };
  return render(<EvidenceCard record={record} {...readFor} />);
}

const others = trials.filter((record) => !isStudy(record));

describe('a label or a document', () => {
  test.each(others.map(({ id }) => id))('%s is shown as one, and not as a trial', (id) => {
    const { container } = show(id);
    const record = trialById(id);
    const card = within(screen.getByRole('article', { name: record?.name ?? '' }));
    expect(card.getByText(record?.kind === 'label' ? 'Label' : 'Document')).toBeVisible();
    expect(card.queryByRole('table')).toBeNull();
    expect(card.queryByRole('group', { name: 'Would this patient have been in the trial?' })).toBeNull();
    for (const term of ['Population', 'Patients (n)', 'Follow-up', 'Intervention', 'Intervention, no comparator'])
      expect(card.queryByText(term), term).toBeNull();
    expect(card.queryByText('Outcome')).toBeNull();
    expect(missingTexts(container)).toEqual([]);
  });

  test.each(others.map(({ id }) => id))('%s says what it says, how far it was read and where', (id) => {
    const { container } = show(id);
    const record = trialById(id);
    const printed = (words: string) =>
      words
        .replaceAll('>=', '≥')
        .replaceAll('<=', '≤')
        .replace(/(\d)-(?=\d)/g, '$1‑');
    expect(container).toHaveTextContent(printed(record?.conclusion ?? 'nothing'));
    expect(container).toHaveTextContent(printed(record?.note ?? 'nothing'));
    for (const place of record?.seen_at ?? []) expect(container).toHaveTextContent(place);
    expect(container.querySelector('a')).toBeNull();
  });

  test('its figures are statements under the names of the record', () => {
    show('nice-mtg1');
    const card = within(screen.getByRole('article'));
    expect(card.getByRole('heading', { name: 'What it says' })).toBeVisible();
    expect(card.getByText('Clopidogrel after SeQuent Please, months (guidance text): 3')).toBeVisible();
  });

  test('the number of patients behind a label is not that of a trial', () => {
    show('angiosculpt-us-label');
    expect(screen.queryByText('200')).toBeNull();
    expect(screen.getByText('Freedom from MACE (14 d): 97.5 %')).toBeVisible();
  });

  test('what was read word for word is called read', () => {
    show('wolverine-us-label');
    expect(screen.getByText('Read')).toBeVisible();
    expect(
      screen.getByText(inPieces(/^The passage or table itself was read in the document\. Read: label page/)),
    ).toBeVisible();
  });

  test('what is not of restenosis says so', () => {
    show('diamondback-us-indication');
    expect(screen.getByText('de novo only')).toBeVisible();
  });
});

describe('among the evidence', () => {
  const step: Selection = {
    kind: 'step',
    stage: 'beyond',
    action: 'brachytherapy',
    rules: [],
    evidence: ['wolverine-us-label', 'ribs-4-1yr', 'nice-mtg1'],
  };
  const pane = () => render(<WhyPane inspection={inspected(caseData)} caseData={caseData} selection={step} />);

  test('labels and documents stand after the trials, under a heading of their own', () => {
    pane();
    const evidence = within(screen.getByRole('region', { name: 'Evidence' }));
    const names = evidence.getAllByRole('article').map((card) => card.getAttribute('aria-label'));
    expect(names).toEqual(['ribs-4-1yr', 'wolverine-us-label', 'nice-mtg1'].map((id) => trialById(id)?.name));
    const documents = within(evidence.getByRole('region', { name: 'Labels and documents' }));
    expect(documents.getAllByRole('article')).toHaveLength(2);
  });

  test('no plot has a row of theirs', () => {
    pane();
    for (const plot of screen.getAllByRole('table', { name: /Hazard ratio/ }))
      expect(plot).not.toHaveTextContent(/Wolverine|NICE/);
  });
});

describe('a trial', () => {
  test('of early against late restenosis compares patients, and not an intervention', () => {
    show('lee-2018-oct-dcb');
    expect(screen.getByText('Groups of patients compared')).toBeVisible();
    expect(screen.queryByText('Intervention')).toBeNull();
  });

  test('without a single ratio or P has no column for them', () => {
    show('opn-isr-2023');
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns).toEqual(['Endpoint', 'Result']);
  });

  test('that is not of restenosis names no stent that failed', () => {
    show('dcb-transit-invitro-2013');
    expect(screen.getByText(inPieces('model coronary path (bench)'))).toBeVisible();
  });

  test('that the lecture claims and nobody found shows none of its figures', () => {
    show('restent-isr');
    expect(screen.getByRole('article')).not.toHaveTextContent(/372|15\.8|22\.6/);
  });
});
