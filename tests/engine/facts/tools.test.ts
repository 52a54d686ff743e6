import { describe, expect, it } from 'vitest';
import { isTool, toolRecord } from '../../../src/engine/facts/tools.ts';
import type { ToolUse } from '../../../src/engine/types/case-data.ts';
import type { ToolOutcome } from '../../../src/engine/types/vocabulary.ts';

const ivl = (...outcomes: ToolOutcome[]): ToolUse[] => outcomes.map((outcome) => ({ tool: 'ivl', outcome }));

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
    ['worked, then not known', ivl('worked', 'unknown'), true, undefined],
  ])('%s', (_, uses, worked, failed) => {
    expect(toolRecord(uses, 'ivl')).toEqual({ worked, failed });
  });

  it('a device is no tool', () => {
    expect(isTool('cto-crossing')).toBe(true);
    expect(isTool('dcb-paclitaxel')).toBe(false);
    expect(isTool('intravascular-imaging')).toBe(false);
  });
});
