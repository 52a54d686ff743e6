import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AnswerBar } from '../../../src/features/plan/answer-bar.tsx';
import { AnswerReasons } from '../../../src/features/plan/answer-reasons.tsx';
import { PlanPane } from '../../../src/features/plan/plan-pane.tsx';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import type { WhatIf } from '../../../src/territories/coronary/types/inspection.ts';
import '../../../src/features/plan/plan-below.tsx';
import { Procedure, type ProcedureProps } from '../../../src/features/plan/procedure.tsx';
import { textOf } from '../../../src/i18n/translate.ts';
import { ShowIds } from '../../../src/ui/show-ids.ts';
import { planCoreOf } from '../../../src/wording/plan-words.ts';
import { EMPTY_CASE, inspected, missingTexts, vignetteCase } from '../../fixtures/inspections.ts';
import { GATE_MET, plainBms, plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

function show(caseData: CaseData, props: Partial<ProcedureProps> = {}) {
  const onSelect = vi.fn();
  const onTool = vi.fn();
  const view = render(
    <PlanPane
      answer={<AnswerBar inspection={inspected(caseData)} caseData={caseData} />}
      grounds={
        <AnswerReasons inspection={inspected(caseData)} caseData={caseData} selection={null} onSelect={onSelect} />
      }
    >
      <Procedure
        inspection={inspected(caseData)}
        caseData={caseData}
        selection={null}
        onSelect={onSelect}
        onTool={onTool}
        {...props}
      />
    </PlanPane>,
  );
  return { ...view, onSelect, onTool };
}

const stage = (name: RegExp) => screen.getByRole('region', { name });

describe('the stages', () => {
  test('stand in the order of the procedure, numbered', () => {
    show(vignetteCase('V01'));
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(names.slice(1, 7)).toEqual(['1 Image', '2 Prepare', '3 Gate', '4 Device', '5 Beyond', '6 Aftercare']);
  });

  test.each(vignettes)('$id: every text is there and every button is named', ({ case: caseData }) => {
    const { container } = show(caseData);
    expect(missingTexts(container)).toEqual([]);
    for (const button of screen.queryAllByRole('button')) expect(button).toHaveAccessibleName(/\S/);
    for (const list of container.querySelectorAll('ul, ol')) expect(list).not.toBeEmptyDOMElement();
  });

  test.each(vignettes)('$id: every step of the result stands in its stage', ({ case: caseData }) => {
    show(caseData);
    const { scope, stages, device } = inspected(caseData).result;
    const hasPlan = scope.status !== 'out-of-scope' && device.status !== 'undetermined';
    for (const { stage: id, steps } of hasPlan ? stages : []) {
      const region = stage(new RegExp(`^\\d ${textOf(`stage.${id}`)}`));
      for (const { action } of steps) expect(region).toHaveTextContent(textOf(`action.${action}`));
    }
  });

  test('one that is done shows what was done and what to keep from, and advises nothing', () => {
    show(vignetteCase('V117'));
    const prepare = within(stage(/2 Prepare/));
    expect(prepare.getByText('done')).toBeVisible();
    expect(prepare.getByText('Intravascular lithotripsy (IVL)').closest('li')).toHaveTextContent(/^worked/);
    expect(prepare.getByText('Orbital atherectomy').closest('li')).toHaveTextContent(/avoid/);
    expect(prepare.queryByText(/^(required|recommended|option)$/)).toBeNull();
  });

  test('one that is done without a tool on record says so, and still what to keep from', () => {
    show(plainCase({ preparation: { ...GATE_MET, tools: [] } }));
    const prepare = within(stage(/2 Prepare/));
    expect(prepare.getByText('The gate is met; no tool was recorded.')).toBeVisible();
    expect(prepare.getByText('Orbital atherectomy')).toBeInTheDocument();
  });

  test('after a tool that worked the stage of imaging says to measure again, and says so first', () => {
    show(vignetteCase('V75'));
    const [step] = within(stage(/1 Image/)).getAllByRole('listitem');
    expect(step).toHaveTextContent(/^Intravascular imagingrequiredMeasure again/);
  });

  test('a test that the lab cannot make is named as lacking', () => {
    show(vignetteCase('V111'));
    expect(
      within(stage(/1 Image/))
        .getByText('FFR or iFR')
        .closest('li'),
    ).toHaveTextContent(/not in this lab/);
  });

  test('out of scope there are none, only the answer and its reasons', () => {
    show(vignetteCase('V21'), { onGuideline: vi.fn() });
    expect(screen.queryByRole('list', { name: 'Stages of the plan' })).toBeNull();
    expect(screen.queryByText('Guideline')).toBeNull();
    expect(screen.getByText(/^Outside what this tool can advise on/)).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'Because' })).getByText(/Shock/)).toBeVisible();
  });

  test('one that asks for nothing says so, one that waits for an answer does not', () => {
    const nothing = 'Nothing to do here in this case.';
    const { unmount } = show(vignetteCase('V12'));
    expect(within(stage(/1 Image/)).getByText(nothing)).toBeVisible();
    unmount();
    show(without(plainCase(), 'imaging.modalities'));
    expect(within(stage(/1 Image/)).queryByText(nothing)).toBeNull();
  });

  test('what was imaged is said when imaging is done', () => {
    show(vignetteCase('V02'), {});
    expect(within(stage(/1 Image/)).getByText(/Done: OCT\. Stent expansion 50%\./)).toBeVisible();
  });
});

describe('the ladder', () => {
  test('records what came of a tool, in place', async () => {
    const { onTool } = show(vignetteCase('V02'));
    const now = within(screen.getByRole('region', { name: 'Now' }));
    const tool = now.getByRole('group', { name: 'Outcome of Non-compliant balloon' });
    await userEvent.click(within(tool).getByRole('button', { name: 'failed' }));
    expect(onTool).toHaveBeenCalledWith('nc-balloon', 'failed');
  });

  test('shows what was tried, and takes it back', async () => {
    const { onTool } = show(vignetteCase('V03'));
    const [first] = within(screen.getByRole('list', { name: 'Preparation ladder' })).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^failedNon-compliant balloon/);
    await userEvent.click(screen.getByRole('button', { name: 'Take back the outcome of Non-compliant balloon' }));
    expect(onTool).toHaveBeenCalledWith('nc-balloon', undefined);
  });

  test('says why a tool is barred, and offers no outcome for it', () => {
    show(vignetteCase('V28'));
    const barred = screen.getAllByText('not in this lab').map((word) => word.closest('li'));
    expect(barred.length).toBeGreaterThan(0);
    for (const row of barred) expect(within(row as HTMLElement).queryByRole('group')).toBeNull();
    expect(screen.getByText(/this lab lacks: .*IVL/)).toBeVisible();
  });
});

describe('what is due', () => {
  const now = () => within(screen.getByRole('region', { name: 'Now' }));

  test('is what the headline names, and nothing else on the ladder is called that', () => {
    show(vignetteCase('V40'));
    expect(now().getByText('Intravascular imaging')).toBeVisible();
    for (const row of within(screen.getByRole('list', { name: 'Preparation ladder' })).getAllByRole('listitem'))
      expect(row).not.toHaveTextContent(/^now/);
  });

  test('tells the whole ladder in a line: what was done, what may be done beside it, where it leads', () => {
    show(vignetteCase('V03'));
    expect(stage(/2 Prepare/)).toHaveTextContent(
      'Done: NC balloon failed · Beside it: scoring balloon · If it fails: cutting balloon, then laser (ELCA), then rotational atherectomy, then Heart Team',
    );
  });

  test('asks for what came of what is no tool, where that is entered', async () => {
    const onField = vi.fn();
    show(vignetteCase('V13'), { onField });
    await userEvent.click(now().getByRole('button', { name: 'FFR' }));
    expect(onField).toHaveBeenCalledWith('patient.ffr');
  });

  test('is a question while too little is known, and nothing where nothing is to be done', () => {
    const { unmount } = show(EMPTY_CASE, { onField: vi.fn() });
    expect(
      now()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Stent layers', 'Stent type', 'Presentation']);
    unmount();
    show(vignetteCase('V21'));
    expect(screen.queryByRole('region', { name: 'Now' })).toBeNull();
  });
});

describe('the gate', () => {
  test('each criterion says its value, and its state in a word', () => {
    show(vignetteCase('V03'));
    const gate = within(stage(/3 Gate/));
    expect(gate.getByRole('button', { name: /^Residual < 30%.*40%.*failed/ })).toBeVisible();
    expect(gate.getByRole('button', { name: /^Flow TIMI 3.*met/ })).toBeVisible();
    expect(gate.getByRole('button', { name: /^Flow stable.*open/ })).toBeVisible();
  });
});

describe('aftercare', () => {
  test('says durations and goals, not the titles of rules', () => {
    show(vignetteCase('V04'));
    const after = within(stage(/6 Aftercare/));
    expect(after.getByText(/^Dual therapy up to 6 months; stop at 1 to 3 months/)).toBeVisible();
    expect(after.getByText('LDL-C below 1.4 mmol/L and at least 50% lower')).toBeVisible();
  });
});

describe('DES and DCB', () => {
  test('each lists its reasons with strength and rule, and its verdict', () => {
    show(vignetteCase('V02'));
    const des = within(screen.getByRole('region', { name: 'Drug-eluting stent' }));
    expect(des.getByText('recommended, once what comes first is done')).toBeVisible();
    expect(des.getByRole('list', { name: 'For' })).toHaveTextContent('One layer of a DES: DES strong');
    expect(des.getByRole('list', { name: 'Against' })).toHaveTextContent('Underexpansion: against another stent weak');
  });

  test('what blocks the choice blocks its rival and what is offered beside it too', () => {
    const { unmount } = show(vignetteCase('V02'));
    const dcb = within(screen.getByRole('region', { name: 'Drug-coated balloon' }));
    expect(dcb.getByText('acceptable, once what comes first is done')).toBeVisible();
    unmount();
    show(plainBms({ imaging: { thrombus: true } }));
    expect(screen.getAllByText('offered, no side preferred, once what comes first is done')).toHaveLength(2);
  });

  test('what is said of a kind of balloon never goes beyond the verdict on the balloon', () => {
    show(vignetteCase('V122'));
    const dcb = within(screen.getByRole('region', { name: 'Drug-coated balloon' }));
    expect(dcb.getByText('acceptable, once what comes first is done')).toBeVisible();
    for (const kind of ['Paclitaxel-coated balloon', 'Limus-coated balloon'])
      expect(dcb.getByText(kind).closest('li')).toHaveTextContent(/option/);
  });

  test.each(['Drug-eluting stent', 'Drug-coated balloon'])(
    'a stent that is not open yet rules nothing out for good: %s waits for the gate',
    (name) => {
      show(vignetteCase('V03'));
      const device = within(screen.getByRole('region', { name }));
      expect(device.getByText('not before the gate is met')).toBeVisible();
      expect(device.queryByText('contraindicated')).toBeNull();
    },
  );

  test('which balloon is not asked while there is to be none', () => {
    show(vignetteCase('V03'));
    expect(within(stage(/Device/)).queryByText('Paclitaxel-coated balloon')).toBeNull();
  });

  test.each(vignettes)('$id: a kind of balloon is never better thought of than the balloon', ({ case: caseData }) => {
    const { device, stages } = inspected(caseData).result;
    const balloon = device.options.find(({ option }) => option === 'dcb');
    const kinds = stages.flatMap(({ steps }) => steps.filter(({ action }) => action.startsWith('dcb-')));
    if (balloon?.verdict !== 'recommended')
      expect(kinds.filter(({ verdict }) => verdict === 'recommended')).toEqual([]);
  });

  test('an option that is ruled out stays, with why', () => {
    show(vignetteCase('V31'));
    const dcb = within(screen.getByRole('region', { name: 'Drug-coated balloon' }));
    expect(dcb.getAllByText('contraindicated')[0]).toBeVisible();
    expect(dcb.getByRole('list', { name: 'Against' })).toHaveTextContent(/rules out$/);
  });

  test('a reason selects its rule, and shows that it is selected', async () => {
    const { onSelect, rerender } = show(vignetteCase('V01'));
    await userEvent.click(screen.getByRole('button', { name: 'One layer of a DES: DES strong' }));
    expect(onSelect).toHaveBeenCalledWith({ kind: 'rule', id: 'D5' });
    const caseData = vignetteCase('V01');
    rerender(
      <Procedure
        inspection={inspected(caseData)}
        caseData={caseData}
        selection={{ kind: 'rule', id: 'D5' }}
        onSelect={onSelect}
        onTool={vi.fn()}
      />,
    );
    expect(screen.getByRole('button', { name: 'One layer of a DES: DES strong' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('a step selects itself with its rules', async () => {
    const { onSelect } = show(vignetteCase('V01'));
    await userEvent.click(screen.getByRole('button', { name: /^LDL-cholesterol lowering/ }));
    expect(onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'step', stage: 'aftercare', action: 'lipid-lowering', rules: ['A5'] }),
    );
  });

  test('a line that says its verdict does not say it again in the title of its rule', () => {
    const caseData = vignetteCase('V01');
    render(
      <ShowIds value={true}>
        <Procedure
          inspection={inspected(caseData)}
          caseData={caseData}
          selection={null}
          onSelect={vi.fn()}
          onTool={vi.fn()}
        />
      </ShowIds>,
    );
    const line = screen.getByText('Plain balloon alone').closest('li') as HTMLElement;
    expect(line).toHaveTextContent(/^Plain balloon aloneavoidD25$/);
    expect(within(line).getByRole('button', { name: 'Rule D25: Plain balloon alone: to be avoided' })).toBeVisible();
  });

  test('before anything is entered nothing is said to change a plan that is not there', () => {
    const changes: WhatIf[] = [
      { field: 'preparation.dissection', value: 'c', plan: planCoreOf(inspected(plainCase()).result) },
    ];
    const { unmount } = show(plainCase(), { whatIf: { changes, overtaken: false } });
    expect(screen.getByRole('region', { name: 'What would change this' })).toBeInTheDocument();
    unmount();
    show(EMPTY_CASE, { whatIf: { changes, overtaken: false } });
    expect(screen.queryByRole('region', { name: 'What would change this' })).toBeNull();
  });

  test('nothing is recommended before anything is known: the stages are only named', () => {
    show(EMPTY_CASE);
    expect(screen.getByRole('list', { name: 'Stages of the plan' })).not.toHaveTextContent(
      /recommended|acceptable|option/,
    );
  });
});

describe('conflicts, cautions and settings', () => {
  test('a conflict that forbids a preference stops, before the others', () => {
    show(vignetteCase('V06'));
    const [first] = within(screen.getByRole('list', { name: 'Cautions and conflicts' })).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Stop · Sources conflict: /);
  });

  test('a contradiction names both fields', () => {
    show(vignetteCase('V27'));
    expect(screen.getByText(/Check the entries: .*pattern.* and .*TIMI/i)).toBeVisible();
  });

  test('a guideline other than the default is named', () => {
    show(vignetteCase('V26'));
    expect(screen.getByText(/Guideline followed: Asia-Pacific 2025/)).toBeVisible();
  });

  test('the default settings are not mentioned', () => {
    show(vignetteCase('V01'));
    expect(screen.queryByRole('region', { name: 'Settings that shape this plan' })).toBeNull();
  });
});

describe('what to enter and what would change', () => {
  test('missing fields lead to their place', async () => {
    const onField = vi.fn();
    show(EMPTY_CASE, { onField });
    const first = within(await screen.findByRole('region', { name: 'What could still change it' }));
    await userEvent.click(first.getByRole('button', { name: 'Stent layers' }));
    expect(onField).toHaveBeenCalledWith('stent.layers');
    expect(first.getByRole('button', { name: 'Stent layers' }).closest('li')).toHaveTextContent('decides the device');
  });

  test('what-ifs of the case before are marked until those of this one are there', async () => {
    const changes: readonly WhatIf[] = [];
    const { container, unmount } = show(vignetteCase('V01'), { whatIf: { changes, overtaken: true } });
    const heading = screen.getByRole('heading', { name: 'What would change this' });
    expect(container.querySelector('[aria-busy=true]')?.closest('section, div:has(h3)')).toContainElement(heading);
    unmount();
    show(vignetteCase('V01'), { whatIf: { changes, overtaken: false } });
    expect(document.querySelector('[aria-busy=true]')).toBeNull();
  });

  test('what-ifs are grouped by field and plan; absent when not given', async () => {
    const plan = {
      ...({ status: 'intended', indication: 'treat', scope: 'in-scope', heartTeam: false } as const),
      vetoed: [],
      blockedBy: [],
    };
    const { unmount } = show(vignetteCase('V01'), {
      whatIf: {
        overtaken: false,
        changes: [
          { field: 'stent.layers', value: 2, plan: { ...plan, choice: ['dcb'], agreement: 'contested' } },
          { field: 'stent.layers', value: 3, plan: { ...plan, choice: ['dcb'], agreement: 'contested' } },
          { field: 'stent.layers', value: 4, plan: { ...plan, status: 'blocked', choice: [], agreement: null } },
        ],
      },
    });
    // Fetched after the plan itself.
    expect(await screen.findByText('2 or 3 → intended: DCB, contested', {}, { timeout: 20_000 })).toBeVisible();
    expect(screen.getByText('4 → blocked: something must come first')).toBeVisible();
    unmount();
    show(vignetteCase('V01'));
    expect(screen.queryByText('What would change this')).toBeNull();
  });
});
