import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../../src/territories/coronary/types/case-data.ts';
import { TOOLS, type Tool, type ToolOutcome } from '../../../src/territories/coronary/types/vocabulary.ts';
import { inspection } from '../../fixtures/ask.ts';
import { GATE_MET, plainCase } from './fixtures/a-case.ts';
import { vignette } from './fixtures/vignettes.ts';

const rungs = (change: CaseSections) =>
  inspection(plainCase(change)).ladder.map(
    ({ action, state, barred }) => `${action} ${state}${barred ? ' barred' : ''}`,
  );
const used = (outcome: ToolOutcome, ...tools: Tool[]) => ({ tools: tools.map((tool) => ({ tool, outcome })) });
/** An underexpanded stent without tissue, so that atherectomy is not to be avoided. */
const stuck = (preparation: CaseSections['preparation'] & object): CaseSections => ({
  imaging: { underexpanded: true, tissue: 'none', minStentAreaMm2: 4 },
  preparation,
});

describe('the preparation ladder', () => {
  it('first rung now, the others next, the last resort last, the Heart Team at its end', () => {
    expect(rungs(stuck({ tools: [] }))).toEqual([
      'nc-balloon now',
      'scoring next',
      'super-high-pressure next',
      'ivl next',
      'elca next',
      'rotational last',
      'orbital now barred',
      'heart-team end',
    ]);
  });

  it('what failed keeps its place, the next rung is due', () => {
    const shown = rungs(stuck(used('failed', 'nc-balloon')));
    expect(shown[0]).toBe('nc-balloon failed');
    expect(shown).toEqual(
      expect.arrayContaining(['super-high-pressure now', 'ivl now', 'elca next', 'heart-team end']),
    );
    expect(shown).not.toContain('nc-balloon now');
  });

  it('the laser is due once both have failed', () => {
    expect(rungs(stuck(used('failed', 'nc-balloon', 'super-high-pressure', 'ivl')))).toContain('elca now');
  });

  it('what worked stands as such; a tool of unknown outcome is not shown as tried', () => {
    expect(rungs({ preparation: used('worked', 'scoring') })).toContain('scoring worked');
    expect(rungs({ preparation: used('unknown', 'nc-balloon') })[0]).toBe('nc-balloon now');
  });

  it('while measuring is due no tool is, as the answer says', () => {
    const tools = [...used('failed', 'nc-balloon').tools, ...used('worked', 'ivl').tools];
    const measuring = stuck({ tools, dissection: 'none' });
    expect(inspection(plainCase(measuring)).answer.id).toBe('measure-again');
    expect(rungs(measuring).filter((rung) => rung.endsWith(' now'))).toEqual([]);
    expect(rungs(measuring)).toEqual(expect.arrayContaining(['super-high-pressure next', 'rotational last']));
    expect(rungs(stuck({ tools, residualStenosisPercent: 40 }))).toContain('super-high-pressure now');
  });

  it('what the lab lacks and what is to be avoided is shown as barred', () => {
    const lacking = stuck(used('failed', 'nc-balloon'));
    expect(rungs({ ...lacking, setting: { unavailable: ['ivl'] } })).toContain('ivl now barred');
    expect(rungs({ lesion: { calcification: 'mild' } })).toContain('rotational now barred');
  });

  it('the rungs that are not due are shown only while something stands that preparation resolves', () => {
    expect(rungs({})).not.toContain('elca next');
    expect(rungs({ preparation: GATE_MET })).not.toContain('heart-team end');
    expect(rungs({ preparation: { ...GATE_MET, residualStenosisPercent: 40 } })).toContain('heart-team end');
  });

  it('ends at the Heart Team when every rung has failed', () => {
    const all: Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'];
    const shown = rungs(stuck(used('failed', ...all)));
    expect(shown.filter((rung) => rung.endsWith(' failed'))).toEqual(all.map((tool) => `${tool} failed`));
    expect(shown.at(-1)).toBe('heart-team end');
    expect(shown.filter((rung) => /now$|next$|last$/.test(rung))).toEqual([]);
    expect(inspection(plainCase(stuck(used('failed', ...all)))).ladder.at(-1)?.rules).toEqual(['P16', 'H4']);
  });
});

describe('a row of the ladder', () => {
  const names = (preparation: CaseSections['preparation'] & object) =>
    inspection(plainCase(stuck(preparation))).ladder.map(({ action }) => action);
  const untouched = names({ tools: [] });

  it.each(['failed', 'worked'] as const)('stays where it is when a tool is ticked as %s', (outcome) => {
    for (const tool of TOOLS.filter((tool) => untouched.includes(tool))) {
      const after = names(used(outcome, tool));
      expect(after.indexOf(tool), tool).toBe(untouched.indexOf(tool));
      expect(after.filter((action) => untouched.includes(action))).toEqual(untouched);
      // Where the scoring balloon has failed the cutting balloon comes in after it (P8).
      expect(after.filter((action) => !untouched.includes(action))).toEqual(
        tool === 'scoring' && outcome === 'failed' ? ['cutting'] : [],
      );
    }
  });

  it('stays there in whatever order the tools were tried', () => {
    expect(names(used('failed', 'elca', 'ivl', 'nc-balloon'))).toEqual(untouched);
  });

  it('has a place for every tool', () => {
    const all = names(used('worked', ...TOOLS));
    expect(new Set(all)).toEqual(new Set([...TOOLS, 'heart-team']));
    expect(all.slice(0, 3)).toEqual(['cto-crossing', 'thrombus-management', 'nc-balloon']);
    expect(all).toEqual(names(used('worked', ...TOOLS.toReversed())));
  });

  it('is one for a tool that was used twice, with what came of it last', () => {
    const twice = [...used('failed', 'nc-balloon').tools, ...used('worked', 'ivl', 'nc-balloon').tools];
    const shown = rungs(stuck({ tools: twice })).filter((rung) => rung.startsWith('nc-balloon'));
    expect(shown).toEqual(['nc-balloon worked']);
  });
});

describe('the ladder for the tissue that is left (G7)', () => {
  const tissue = (...failed: Tool[]): CaseSections => ({
    preparation: { ...GATE_MET, ...used('failed', ...failed), residualStenosisPercent: 40 },
  });

  it('rises from the balloon to scoring and cutting, and ends at the Heart Team', () => {
    expect(rungs(tissue())).toEqual([
      'nc-balloon now',
      'scoring next',
      'cutting last',
      'rotational now barred',
      'orbital now barred',
      'heart-team end',
    ]);
    expect(rungs(tissue('nc-balloon')).slice(0, 3)).toEqual(['nc-balloon failed', 'scoring next', 'cutting last']);
  });

  it('shows a later rung that the lab lacks as barred, and why', () => {
    const lacking = { ...tissue(), setting: { unavailable: ['cutting'] as const } };
    expect(rungs(lacking)).toContain('cutting last barred');
    const { ladder } = inspection(plainCase(lacking));
    expect(ladder.find(({ action }) => action === 'cutting')?.rules).toEqual(['P8', 'P15']);
  });
});

describe('what is out of the way first', () => {
  const now = (change: CaseSections) => rungs(change).filter((rung) => rung.endsWith(' now'));

  it.each<[string, CaseSections, string]>([
    ['flow that is lost', { preparation: { ...GATE_MET, timiFlow: 1 } }, 'restore-flow now'],
    ['a wire outside the stent', { imaging: { wireBehindStrut: true } }, 'rewire now'],
    ['an occlusion', { lesion: { timiFlow: 0, pattern: 'occlusive' } }, 'cto-crossing now'],
    ['thrombus', { imaging: { thrombus: true } }, 'thrombus-management now'],
    [
      'thrombus in a stent that is not expanded',
      { imaging: { thrombus: true, underexpanded: true } },
      'thrombus-management now',
    ],
  ])('%s: nothing else is for now', (_, change, first) => {
    expect(now(change)).toEqual([first]);
  });

  it('in the order flow, wire, occlusion, thrombus', () => {
    const wire: CaseSections = { imaging: { wireBehindStrut: true, thrombus: true } };
    expect(now({ ...wire, preparation: { ...GATE_MET, timiFlow: 1 } })).toEqual(['restore-flow now']);
    expect(now({ ...wire, lesion: { timiFlow: 0, pattern: 'occlusive' } })).toEqual(['rewire now']);
    expect(now({ imaging: { thrombus: true }, lesion: { timiFlow: 0, pattern: 'occlusive' } })).toEqual([
      'cto-crossing now',
    ]);
  });

  it('nothing is for now while a dissection has to be looked for', () => {
    const lost: CaseSections = { preparation: { residualStenosisPercent: 10, timiFlow: 1 } };
    expect(inspection(plainCase(lost)).answer.id).toBe('look-for-dissection');
    expect(now(lost)).toEqual([]);
  });

  it('while no balloon crosses, what crosses is for now, and the balloons are barred', () => {
    const uncrossable = rungs({ lesion: { uncrossable: true, calcification: 'severe' } });
    expect(uncrossable).toEqual(expect.arrayContaining(['elca now', 'rotational now', 'nc-balloon now barred']));
    expect(uncrossable.at(-1)).toBe('heart-team end');
  });

  it('once the gate is passed only what was tried is shown', () => {
    expect(rungs({ preparation: GATE_MET })).toEqual(['nc-balloon worked']);
    expect(rungs({ preparation: { ...GATE_MET, tools: [] } })).toEqual([]);
  });
});

describe('in a bail-out of a stent that will not open', () => {
  const { ladder } = inspection(vignette('V42').case);
  const stateOf = (action: string) => ladder.find((rung) => rung.action === action)?.state;

  it('only the rung that is due is for now, although nothing blocks', () => {
    expect(stateOf('super-high-pressure')).toBe('now');
    expect(stateOf('elca')).toBe('next');
    expect(stateOf('rotational')).toBe('last');
    expect(stateOf('heart-team')).toBe('end');
  });
});
