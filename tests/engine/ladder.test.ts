import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/engine/types/case-data.ts';
import { TOOLS, type Tool, type ToolOutcome } from '../../src/engine/types/vocabulary.ts';
import { GATE_MET, plainCase } from '../fixtures/a-case.ts';
import { inspection } from '../fixtures/ask.ts';
import { vignette } from '../fixtures/vignettes.ts';

const rungs = (change: CaseSections) =>
  inspection(plainCase(change)).ladder.map(
    ({ action, state, barred }) => `${action} ${state}${barred ? ' barred' : ''}`,
  );
const used = (outcome: ToolOutcome, ...tools: Tool[]) => ({ tools: tools.map((tool) => ({ tool, outcome })) });
/** Severe calcium, so that atherectomy is not to be avoided; an underexpanded stent. */
const stuck = (preparation: CaseSections['preparation'] & object): CaseSections => ({
  imaging: { underexpanded: true, tissue: 'none', minStentAreaMm2: 4 },
  preparation,
});

describe('the preparation ladder', () => {
  it('first rung now, the others next, the last resort last, the Heart Team at its end', () => {
    expect(rungs(stuck({ tools: [] }))).toEqual([
      'nc-balloon now',
      'scoring next',
      'cutting next',
      'super-high-pressure next',
      'ivl next',
      'elca next',
      'rotational last',
      'orbital last',
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
    const all: Tool[] = ['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'];
    const shown = rungs(stuck(used('failed', ...all)));
    expect(shown.filter((rung) => rung.endsWith(' failed'))).toEqual(all.map((tool) => `${tool} failed`));
    expect(shown.at(-1)).toBe('heart-team end');
    expect(shown.filter((rung) => /now|next|last/.test(rung))).toEqual([]);
  });
});

describe('a row of the ladder', () => {
  const names = (preparation: CaseSections['preparation'] & object) =>
    inspection(plainCase(stuck(preparation))).ladder.map(({ action }) => action);
  const untouched = names({ tools: [] });

  it.each(['failed', 'worked'] as const)('stays where it is when a tool is ticked as %s', (outcome) => {
    for (const tool of TOOLS.filter((tool) => untouched.includes(tool)))
      expect([tool, names(used(outcome, tool))]).toEqual([tool, untouched]);
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
