import { describe, expect, test } from 'vitest';
import { MAX_DEPTH, MAX_IMPORT_LENGTH, safeJson } from '../../src/case-file/safe-json.ts';

const refusal = (text: string) => {
  const read = safeJson(text);
  return read.ok ? 'read' : read.fault.code;
};

describe('reading JSON from anywhere', () => {
  test.each([
    ['{"a":1,"a":2}', 'duplicate-key'],
    ['{"a":{"b":[{"c":1,"c":1}]}}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"__proto__":{"polluted":true}}', 'forbidden-key'],
    ['{"a":{"constructor":{"prototype":{}}}}', 'forbidden-key'],
    ['{"\\u005f_proto__":1}', 'forbidden-key'],
    ['{"a":', 'not-json'],
    ['', 'not-json'],
    ['{"a":1}x', 'not-json'],
    ['"unterminated', 'not-json'],
  ])('%s is refused: %s', (text, code) => expect(refusal(text)).toBe(code));

  test.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"records":[1,{"case":{"stent":{"layers":1,"layers":2}}}]}', 'records[1].case.stent.layers'],
    ['[[0,[{"a":[1,2],"a":3}]]]', '[0][1][0].a'],
    [`{"${'k'.repeat(50)}":1,"${'k'.repeat(50)}":2}`, `${'k'.repeat(40)}…`],
    ['{"a":{"constructor":1}}', 'a.constructor'],
  ])('%s: the key at fault is %s', (text, path) => {
    const read = safeJson(text);
    expect(!read.ok && read.fault.path).toBe(path);
  });

  test.each([
    '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
    '["a","a","__proto__"]',
    '{"a":"__proto__","b":"a\\":1,\\"a"}',
    '\uFEFF{"a":"\\\\"}',
    '{}',
  ])('%s is read', (text) => {
    expect(safeJson(text)).toEqual({ ok: true, json: JSON.parse(text.replace('\uFEFF', '')) });
  });

  test('depth is allowed to the limit and refused beyond it, however deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(refusal(nested(MAX_DEPTH))).toBe('read');
    expect(refusal(nested(MAX_DEPTH + 1))).toBe('too-deep');
    expect(refusal('['.repeat(5_000_000))).toBe('too-deep');
    expect(refusal('{"a":'.repeat(1_000_000))).toBe('too-deep');
  });

  test('50 MB are refused unread', () => {
    expect(refusal(' '.repeat(50_000_000))).toBe('too-large');
    expect(refusal(' '.repeat(MAX_IMPORT_LENGTH))).toBe('not-json');
  });

  test('nothing that is read reaches a prototype', () => {
    safeJson('{"a":{"__proto__":{"polluted":true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
