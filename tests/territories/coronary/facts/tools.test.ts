import { describe, expect, it } from 'vitest';
import { isTool, toolRecord } from '../../../../src/territories/coronary/facts/tools.ts';
import type { ToolUse } from '../../../../src/territories/coronary/types/case-data.ts';
import type { ToolOutcome } from '../../../../src/territories/coronary/types/vocabulary.ts';

const ivl = (...outcomes: ToolOutcome[]): ToolUse[] => outcomes.map((outcome) => ({ tool: 'ivl', outcome }));

/** It has failed if any entry says so, and has worked if its last entry says so. */
describe('what became of a tool', () => {
  it.each<[string, ToolUse[] | undefined, boolean | undefined, boolean | undefined]>([
    ['tools not entered', undefined, undefined, undefined],
    ['no tool used', [], false, false],
    ['another tool failed', [{ tool: 'elca', outcome: 'failed' }], false, false],
    ['it worked', ivl('worked'), true, false],
    ['it failed', ivl('failed'), false, true],
    ['outcome not known', ivl('unknown'), undefined, undefined],
    ['failed, then worked', ivl('failed', 'worked'), true, true],
    ['failed, then not known', ivl('failed', 'unknown'), undefined, true],
    ['worked, then not known', ivl('worked', 'unknown'), undefined, undefined],
    ['worked, then failed', ivl('worked', 'failed'), false, true],
    ['not known, then worked', ivl('unknown', 'worked'), true, undefined],
    ['failed, not known, then worked', ivl('failed', 'unknown', 'worked'), true, true],
    ['worked, then failed elsewhere', [...ivl('worked'), { tool: 'elca', outcome: 'failed' }], true, false],
    ['worked, then not known elsewhere', [...ivl('worked'), { tool: 'elca', outcome: 'unknown' }], true, false],
  ])('%s', (_, uses, worked, failed) => {
    expect(toolRecord(uses, 'ivl')).toEqual({ worked, failed });
  });

  it('a device is no tool', () => {
    expect(isTool('cto-crossing')).toBe(true);
    expect(isTool('dcb-paclitaxel')).toBe(false);
    expect(isTool('intravascular-imaging')).toBe(false);
  });
});
