import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { createStore, useStore } from 'zustand';
import { inspect } from '../../../src/engine/inspect.ts';
import { CasePane } from '../../../src/features/case-entry/case-pane.tsx';
import { focusField } from '../../../src/features/case-entry/focus-field.ts';
import type { LiveCase } from '../../../src/features/case-entry/live-case.ts';
import { openFields } from '../../../src/features/case-entry/open-fields.ts';
import { sectionProgress } from '../../../src/features/case-entry/progress.ts';
import { emptyCase, getField, recordTool, setField } from '../../../src/territories/coronary/case/edit.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { ENTRY_SECTIONS } from '../../../src/territories/coronary/entry/layout.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { aCase } from '../../territories/coronary/fixtures/a-case.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';

const UNDEREXPANDED = { modalities: ['ivus'], minStentAreaMm2: 4.1, referenceLumenAreaMm2: 7.5 } as const;
const CROSSING_FAILED = { tools: [{ tool: 'cto-crossing', outcome: 'failed' }] } as const;

let current: CaseData;

function Pane({ start }: { start: CaseData }) {
  const [{ store, live, change }] = useState(() => running(start));
  const { caseData } = useStore(store);
  useEffect(() => {
    current = caseData;
  }, [caseData]);
  return <PaneOf caseData={caseData} live={live} change={change} />;
}

interface PaneOfProps {
  caseData: CaseData;
  live: LiveCase;
  change: (next: (each: CaseData) => CaseData) => void;
}

const resultOf = (caseData: CaseData) => inspect(caseData, knowledge, DEFAULT_SETTINGS).result;

/** A case that changes without what is drawn around its fields. */
function running(start: CaseData) {
  const store = createStore(() => ({ caseData: start }));
  const current = () => store.getState().caseData;
  const live: LiveCase = { subscribe: store.subscribe, current, result: () => resultOf(current()) };
  const change = (next: (each: CaseData) => CaseData) =>
    store.setState(({ caseData }) => ({ caseData: next(caseData) }));
  return { store, live, change };
}

function PaneOf({ caseData, live, change }: PaneOfProps) {
  const result = resultOf(caseData);
  const [field] = openFields(result);
  return (
    <CasePane
      caseData={caseData}
      live={live}
      result={result}
      onEdit={(path, value) => change((each) => setField(each, path, value))}
      onEditAll={(changes) =>
        change((each) => changes.reduce((all, { path, value }) => setField(all, path, value), each))
      }
      onTool={(tool, outcome) => change((each) => recordTool(each, tool, outcome))}
      onAnswered={() => undefined}
      onLabel={(label) => change((each) => ({ ...each, label }))}
      next={{ field, onNext: () => field && focusField(field) }}
      onExample={(example) => change(() => example.case)}
    />
  );
}

/** By the label's text and its id: asking a whole pane for roles and names takes jsdom seconds. */
function control(label: string): HTMLElement {
  const { id } = screen.getByText(label, { selector: '[id$="-label"], [id^="_r_"]' });
  const found = document.querySelector<HTMLElement>(
    `[aria-labelledby="${id}"], input#${CSS.escape(id.replace('-label', '-input'))}`,
  );
  if (!found) throw new Error(`nothing is labelled ${label}`);
  return found;
}
const press = (label: string, answer: string) => fireEvent.click(within(control(label)).getByText(answer));

describe('case pane', () => {
  beforeEach(() => {
    current = emptyCase();
  });

  test('eight taps answer what a first plan rests on', () => {
    render(<Pane start={emptyCase()} />);
    press('Stent type', 'DES');
    press('Stent layers', '1');
    press('Angiographic pattern (Mehran)', 'IC body');
    press('Imaging done', 'OCT');
    press('Stent underexpansion', 'No');
    press('Non-invasive ischaemia test', 'Positive');
    press('NC balloon', 'Worked');
    fireEvent.click(screen.getByText('Gate met'));
    expect(current).toEqual({
      kind: 'isr-case',
      schemaVersion: 2,
      stent: { type: 'des', layers: 1 },
      lesion: { pattern: 'focal-body' },
      imaging: { modalities: ['oct'], underexpanded: false },
      patient: { nonInvasiveIschaemia: 'positive' },
      preparation: {
        tools: [{ tool: 'nc-balloon', outcome: 'worked' }],
        residualUnder30: true,
        timiFlow: 3,
        dissection: 'none',
        flowStable: true,
      },
    });
  });

  test('the gate in one tap leaves what was entered alone, and takes back only what it entered', () => {
    render(<Pane start={setField(emptyCase(), 'preparation.residualStenosisPercent', 10)} />);
    expect(screen.getByText(/Enters what is still unknown: TIMI 3, no dissection,? and flow stable/)).toBeVisible();
    fireEvent.click(screen.getByText('Gate met'));
    expect(current.preparation).toEqual({
      residualStenosisPercent: 10,
      timiFlow: 3,
      dissection: 'none',
      flowStable: true,
    });
    fireEvent.click(screen.getByText('Take back'));
    expect(current.preparation).toEqual({ residualStenosisPercent: 10 });
  });

  test.each([
    ['the residual is 40%', { preparation: { residualStenosisPercent: 40 } }],
    ['the residual is not below 30% by eye', { preparation: { residualUnder30: false } }],
    ['flow is TIMI 1', { preparation: { timiFlow: 1 } }],
    ['flow is TIMI 2, and all else went well', { preparation: { residualStenosisPercent: 10, timiFlow: 2 } }],
    ['the dissection is beyond type B', { preparation: { dissection: 'c' } }],
    ['flow is not stable', { preparation: { timiFlow: 3, flowStable: false } }],
    ['the stent is still underexpanded', { imaging: UNDEREXPANDED, preparation: { minStentAreaMm2: 4.5 } }],
    ['the occlusion has not been crossed', { lesion: { timiFlow: 0 }, preparation: CROSSING_FAILED }],
  ] as const)('the gate in one tap is not offered where %s', (_why, parts) => {
    render(<Pane start={aCase(parts)} />);
    expect(screen.queryByText('Gate met')).toBeNull();
    expect(screen.queryByText('Flow kept, no dissection')).toBeNull();
  });

  test('it enters nothing beside a low flow that was entered before the pane is drawn again, and is taken back still', () => {
    const { live, change } = running(emptyCase());
    const { unmount } = render(<PaneOf caseData={emptyCase()} live={live} change={change} />);
    change((each) => setField(each, 'preparation.timiFlow', 1));
    fireEvent.click(screen.getByText('Gate met'));
    expect(live.current().preparation).toEqual({ timiFlow: 1 });
    unmount();
    render(<Pane start={emptyCase()} />);
    fireEvent.click(screen.getByText('Gate met'));
    press('TIMI flow after preparation', '1');
    fireEvent.click(screen.getByText('Take back'));
    expect(current.preparation).toEqual({ timiFlow: 1 });
  });

  test('a figure that is entered after the tap stays when the tap is taken back', () => {
    render(<Pane start={emptyCase()} />);
    expect(
      screen.getByText(/Enters what is still unknown: residual below 30% by eye, TIMI 3, no dissection/),
    ).toBeVisible();
    fireEvent.click(screen.getByText('Gate met'));
    press('Residual stenosis', '10');
    fireEvent.click(screen.getByText('Take back'));
    expect(current.preparation).toEqual({ residualStenosisPercent: 10 });
  });

  test('a figure does away with the question whether it is below 30% by eye, unless that was answered', () => {
    render(<Pane start={emptyCase()} />);
    const byEye = () => screen.queryByText('Residual below 30% by eye');
    press('Residual stenosis', '40');
    expect(byEye()).toBeNull();
    fireEvent.click(screen.getByTitle('Residual stenosis: back to unknown'));
    press('Residual below 30% by eye', 'Yes');
    press('Residual stenosis', '20');
    expect(byEye()).toBeVisible();
    expect(current.preparation).toEqual({ residualStenosisPercent: 20, residualUnder30: true });
  });

  test('every field of the case file v2 can be entered', () => {
    render(<Pane start={setField(setField(emptyCase(), 'stent.layers', 2), 'lesion.position', 'ostial')} />);
    press('Overlap of two stents', 'Yes');
    press('Stent stands out into the aorta', 'Yes');
    press('Tools that failed earlier', 'Scoring balloon');
    for (const label of ['Stent deformation', 'Wire behind a strut', 'Aneurysm', 'Perforation']) press(label, 'Yes');
    press('Residual below 30% by eye', 'No');
    press('Presentation', 'ACS, kind not stated');
    press('Not available in this lab', 'Pressure wire (FFR, iFR)');
    fireEvent.change(control('LVEF'), { target: { value: '35' } });
    fireEvent.blur(control('LVEF'));
    expect(current).toEqual({
      kind: 'isr-case',
      schemaVersion: 2,
      lesion: { position: 'ostial', aortoOstialOverhang: true },
      stent: { layers: 2, overlap: true },
      history: { toolsFailedBefore: ['scoring'] },
      imaging: { deformed: true, wireBehindStrut: true, aneurysm: true },
      patient: { presentation: 'acs', lvefPercent: 35 },
      preparation: { residualUnder30: false, perforation: true },
      setting: { unavailable: ['physiology'] },
    });
  });

  test('an ejection fraction beyond what there is is refused, an unusual one is taken with a word', () => {
    render(<Pane start={emptyCase()} />);
    const enter = (value: string) => {
      fireEvent.change(control('LVEF'), { target: { value } });
      fireEvent.blur(control('LVEF'));
    };
    enter('81');
    expect(screen.getByText(/LVEF: 81 is outside 5 to 80 %/)).toBeInTheDocument();
    expect(current).toEqual(emptyCase());
    enter('75');
    expect(screen.getByText(/Unusual: mostly 20 to 70 %/)).toBeInTheDocument();
    expect(current.patient).toEqual({ lvefPercent: 75 });
  });

  test('a field shows its answer while the pane around it is still of the case before', () => {
    const { live, change } = running(emptyCase());
    render(<PaneOf caseData={emptyCase()} live={live} change={change} />);
    press('Dissection (NHLBI)', 'B');
    expect(within(control('Dissection (NHLBI)')).getByText('B').closest('button')).toBeChecked();
    fireEvent.click(screen.getByText('Gate met'));
    expect(live.current().preparation).toEqual({
      residualUnder30: true,
      timiFlow: 3,
      dissection: 'b',
      flowStable: true,
    });
  });

  test('underexpansion counts at once: no residual stenosis is entered unseen before the pane is drawn again', () => {
    const { live, change } = running(emptyCase());
    render(<PaneOf caseData={emptyCase()} live={live} change={change} />);
    press('Stent underexpansion', 'Yes');
    fireEvent.click(screen.getByText('Gate met'));
    expect(live.current().preparation).toEqual({ timiFlow: 3, dissection: 'none', flowStable: true });
  });

  test('of an underexpanded stent the residual stenosis is read, never entered with the rest', () => {
    render(<Pane start={setField(emptyCase(), 'imaging.underexpanded', true)} />);
    expect(screen.queryByText('Gate met')).toBeNull();
    fireEvent.click(screen.getByText('Flow kept, no dissection'));
    expect(current.preparation).toEqual({ timiFlow: 3, dissection: 'none', flowStable: true });
  });

  test('a field goes back to unknown in one tap', () => {
    render(<Pane start={setField(emptyCase(), 'lesion.lengthMm', 12)} />);
    fireEvent.click(screen.getByTitle('Lesion length: back to unknown'));
    expect(getField(current, 'lesion.lengthMm')).toBeUndefined();
    expect(control('Lesion length')).toHaveValue('');
  });

  test('a number that is gone to by a tap opens its keypad, and one that is gone to by a key does not', () => {
    render(<Pane start={emptyCase()} />);
    act(() => focusField('imaging.referenceLumenAreaMm2'));
    expect(document.activeElement).toHaveAttribute('inputmode', 'decimal');
    // The keypad stands there instead of the keyboard of a phone.
    act(() => focusField('preparation.minStentAreaMm2', true));
    expect(document.activeElement).toHaveAttribute('inputmode', 'none');
  });

  test('a tool’s outcome can be set and set back', () => {
    render(<Pane start={emptyCase()} />);
    press('IVL', 'Failed');
    expect(current.preparation?.tools).toEqual([{ tool: 'ivl', outcome: 'failed' }]);
    press('IVL', 'Failed');
    expect(current.preparation).toBeUndefined();
  });

  test('a contradiction is named at both fields', async () => {
    const diffuse = setField(emptyCase(), 'lesion.pattern', 'diffuse-intrastent');
    render(<Pane start={setField(diffuse, 'lesion.lengthMm', 8)} />);
    const said = /10 mm or less/;
    expect(await screen.findAllByText(said)).toHaveLength(2);
    expect(control('Angiographic pattern (Mehran)')).toHaveAccessibleDescription(said);
  });

  test('a row to which the focus came stays until the focus leaves it, also when its question no longer arises', () => {
    render(<Pane start={setField(emptyCase(), 'lesion.position', 'ostial')} />);
    const overhang = () => document.querySelector<HTMLElement>('[id="field-lesion.aortoOstialOverhang"]');
    act(() => overhang()?.querySelector<HTMLElement>('[role=radio]')?.focus());
    press('Position in the vessel', 'Mid');
    expect(overhang()).toContainElement(document.activeElement as HTMLElement);
    act(() => control('Stent layers').querySelector<HTMLElement>('[role=radio]')?.focus());
    expect(overhang()).toBeNull();
  });

  test('the expansion is computed from both areas', () => {
    const measured = setField(emptyCase(), 'imaging.minStentAreaMm2', 3.6);
    render(<Pane start={setField(measured, 'imaging.referenceLumenAreaMm2', 7.2)} />);
    expect(screen.getByText(/^Expansion 50%/)).toBeInTheDocument();
  });

  test('unknown fields that could change the plan are marked and reachable', () => {
    Element.prototype.scrollIntoView = () => {};
    render(<Pane start={emptyCase()} />);
    expect(control('Stent layers')).toHaveAccessibleDescription('could change the plan');
    expect(control('Uncrossable lesion')).toHaveAccessibleDescription(/could change the plan/);
    fireEvent.click(screen.getByText('Next'));
    expect(document.activeElement).toHaveAttribute('role', 'radio');
  });

  test('each section says how much of it is known and whether an answer could change the plan, in the order of the procedure', () => {
    const { case: caseData } = vignette('V04');
    render(<Pane start={caseData} />);
    const bar = screen.getByRole('navigation', { name: 'Sections of the case' });
    // How many fields there are is the territory's business.
    const of = ENTRY_SECTIONS.map((section) => sectionProgress(section, caseData, new Set()).total);
    expect([...bar.querySelectorAll('button')].map((button) => button.lastElementChild?.textContent)).toEqual([
      `12 of ${of[0]} known`,
      `5 of ${of[1]} known`,
      `10 of ${of[2]} known, an answer here could change the plan`,
      `6 of ${of[3]} known`,
      `4 of ${of[4]} known, an answer here could change the plan`,
      `0 of ${of[5]} known`,
    ]);
  });

  test('a section’s button goes to its first field', () => {
    Element.prototype.scrollIntoView = () => {};
    render(<Pane start={emptyCase()} />);
    const bar = screen.getByRole('navigation', { name: 'Sections of the case' });
    fireEvent.click(within(bar).getByText('Imaging'));
    expect(document.activeElement?.closest('section')).toHaveAccessibleName('Imaging');
    expect(document.activeElement).toHaveTextContent('Yes');
  });

  test('every field that holds an answer goes back to unknown in one tap', () => {
    const { case: caseData } = vignette('V04');
    render(<Pane start={caseData} />);
    for (const button of screen.getAllByTitle(/: back to unknown$/)) fireEvent.click(button);
    expect(current).toEqual(emptyCase());
  });

  test('a drawing says nothing beside its word', () => {
    render(<Pane start={aCase({ imaging: { modalities: ['oct'] } })} />);
    for (const [label, words] of [
      ['TIMI flow', ['0', '1', '2', '3']],
      ['Stent layers', ['1', '2', '3', '4', '5']],
      ['Dissection (NHLBI)', ['None', 'A', 'B', 'C', 'D', 'E', 'F']],
      ['Stent fracture', ['None', 'Partial', 'Complete']],
      ['Stent deformation', ['Yes', 'No']],
      ['Wire behind a strut', ['Yes', 'No']],
      ['Aneurysm', ['Yes', 'No']],
      ['Tissue pattern on OCT', ['None', 'Homogeneous', 'Heterogeneous', 'Layered', 'Attenuated']],
    ] as const) {
      const buttons = [...control(label).querySelectorAll('button')];
      expect(buttons.map((button) => button.textContent)).toEqual(words);
      for (const button of buttons) expect(button.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    }
  });
});
