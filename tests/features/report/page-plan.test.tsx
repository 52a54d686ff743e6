import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/with-report-page.ts';
import { DeviceStage } from '../../../src/features/plan/device-stage.tsx';
import { PageAnswer, PageOptions } from '../../../src/features/report/page-plan.tsx';
import { textOf } from '../../../src/i18n/translate.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';
import { aCase } from '../../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

test('why the answer is provisional stands on paper', () => {
  render(<PageAnswer result={inspected(vignetteCase('V34')).result} answer="The answer." />);
  expect(screen.getByText('provisional: the stent has not been imaged')).toBeVisible();
});

test('nothing for or against is said of no device that the answer has an argument for', () => {
  const { result } = inspected(
    aCase({
      stent: { type: 'des', layers: 2 },
      lesion: { stenosisPercent: 90 },
      patient: { presentation: 'stable-angina' },
    }),
  );
  const { device } = result;
  expect(device.because).toContainEqual(expect.objectContaining({ as: 'for', rule: 'D4', option: 'dcb' }));
  const [dcb] = device.options.filter(({ option }) => option === 'dcb');
  expect([dcb?.for, dcb?.against]).toEqual([[], []]);
  const stage = { stage: 'device', status: 'todo', steps: [] } as const;
  const onScreen = render(
    <DeviceStage device={device} stage={{ ...stage, steps: [] }} selection={null} onSelect={() => undefined} />,
  );
  expect(onScreen.getByRole('region', { name: 'Drug-coated balloon' })).not.toHaveTextContent(/No argument/);
  onScreen.unmount();
  render(<PageOptions {...result} />);
  expect(screen.getByText(/^Drug-coated balloon: /).parentElement).not.toHaveTextContent(/No reason/);
});

const COMPARED = ['des', 'dcb'] as const;

describe('the devices on paper', () => {
  test('what is recommended only once something else is done says so', () => {
    render(<PageOptions {...inspected(vignetteCase('V02')).result} />);
    expect(screen.getByText('Drug-eluting stent: recommended, once what comes first is done')).toBeVisible();
  });

  test.each(vignettes)('$id: stand as on the screen', ({ case: caseData }) => {
    const { result } = inspected(caseData);
    const stage = result.stages.find(({ stage: name }) => name === 'device');
    if (!stage || result.device.status === 'not-indicated') return;
    const screenOf = render(
      <DeviceStage device={result.device} stage={stage} selection={null} onSelect={() => undefined} />,
    );
    const said = COMPARED.map((option) => {
      const name = textOf(`action.${option}`);
      const words = screenOf.queryByRole('region', { name })?.querySelector('button > span + span')?.textContent;
      return words === undefined ? undefined : `${name}: ${words}`;
    });
    screenOf.unmount();
    render(<PageOptions {...result} />);
    for (const line of said) if (line !== undefined) expect(screen.getByText(line)).toBeVisible();
  });
});
