import { assert, json, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_MEMBER_LENGTH, MAX_MEMBERS } from '../../src/case-file/json-scan.ts';
import { MAX_DEPTH, MAX_IMPORT_LENGTH, readingJson, type SafeJson, safeJson } from '../../src/case-file/safe-json.ts';
import { runs } from '../fixtures/runs.ts';

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

/** Reads to the end. @returns what was read, and at how many places it paused */
function inPieces(text: string, piece?: number): { read: SafeJson; pauses: number } {
  const reading = readingJson(text, piece);
  let step = reading.next();
  let pauses = 0;
  for (; !step.done; step = reading.next()) pauses++;
  return { read: step.value, pauses };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return 'not-json';
  }
};

describe('reading in pieces', () => {
  test.each([
    '[1,[2,{"a":[3,4,[]]}],"x,]",{"b":{"c":"}"},"d":[[],[[]]]},-1e3, null ]',
    ' { "a" : [ 1 , 2 ] , "b,\\"" : { "c" : [ { } , { "d" : true } ] } } ',
    '[[[[1,2,3,4],[5,6,7,8]],[9]],{"a":{"a":{"a":[0,0,0,0,0]}}}]',
    '[          ]',
    '{"__a":{"b":1}}',
  ])('%s is read in pieces of every size as in one', (text) => {
    for (let piece = 1; piece <= text.length; piece++)
      expect(inPieces(text, piece).read, String(piece)).toEqual({ ok: true, json: parsed(text) });
  });

  test.each([
    '[1,2,3,]',
    '[,1,2,3]',
    '[1,,2,3]',
    '[[1,2,3],]',
    '[[1,2,3] [4,5,6]]',
    '[[1,2,3]4]',
    '[4[1,2,3]]',
    '{"a":1[1,2,3]}',
    '{"a":[1,2,3]"b":1}',
    '{"a":[1,2,3],}',
    '{[1,2,3]}',
    '{"a"[1,2,3]}',
    '{"a":,"b":[1,2,3]}',
    '[1,2,3}',
    '{"a":[1,2,3}]',
    '[1},{2,3]',
    '[[1,2,3]',
    '[1,2,3]]',
    '[1,2,3] x',
    '[1,2,"3]',
    '["\\x","\\y"]',
  ])('%s is refused in pieces of every size', (text) => {
    expect(parsed(text)).toBe('not-json');
    for (let piece = 1; piece <= text.length; piece++)
      expect(inPieces(text, piece).read, String(piece)).toMatchObject({ ok: false, fault: { code: 'not-json' } });
  });

  test('whatever the text and the piece, what is read is what JSON.parse reads, and nothing else is', () => {
    const changed = (text: string, at: number, by: string) =>
      at % 3 === 0
        ? text
        : text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + (at % 2));
    const numRuns = runs(20_000);
    let read = 0;
    assert(
      property(json({ maxDepth: 5 }), nat(200), string({ maxLength: 2 }), nat(30), (text, at, by, piece) => {
        const given = changed(text, at, by);
        const whole = safeJson(given);
        const { read: found } = inPieces(given, piece + 1);
        if (whole.ok) read++;
        expect(found.ok ? found : found.fault.code).toEqual(whole.ok ? whole : whole.fault.code);
        if (found.ok) expect(found.json).toEqual(parsed(given));
      }),
      { numRuns, seed: 11 },
    );
    expect(read).toBeGreaterThan(numRuns / 4);
  });

  test.each([
    ['lists', (count: number) => `[${Array(count).fill('[[],[],[],[],[]]').join()}]`],
    [
      'records',
      (count: number) => `{"kind":"relumen-library","records":[${Array(count).fill('{"a":1,"b":{"c":2}}').join()}]}`,
    ],
    ['a text that is cut off', (count: number) => `{"records":[${Array(count).fill('{"a":1,"b":2}').join()}`],
  ])('a file full of %s pauses after every piece', (_, textOf) => {
    const text = textOf(runs(MAX_MEMBERS));
    const { read, pauses } = inPieces(text);
    expect(read.ok || read.fault.code).toBe(text.endsWith('}') && !text.endsWith(']}') ? 'not-json' : true);
    expect(pauses).toBeGreaterThan(text.length / 150_000);
  });

  test('members are allowed to the limit and refused beyond it, in a list, in an object and in a text that is cut off', () => {
    const list = (count: number) => Array(count).fill('0').join();
    expect(refusal(`[[${list(MAX_MEMBERS)}]]`)).toBe('read');
    expect(refusal(`[[${list(MAX_MEMBERS + 1)}]]`)).toBe('too-many');
    expect(refusal(`[${list(MAX_MEMBERS + 1)}`)).toBe('too-many');
    const group = (count: number) => Array.from({ length: count }, (_, n) => `"${n.toString(36)}":0`).join();
    expect(refusal(`{${group(MAX_MEMBERS)}}`)).toBe('read');
    expect(refusal(`{${group(MAX_MEMBERS + 1)}}`)).toBe('too-many');
    // As many of the smallest cases as a file could hold are fewer.
    expect(MAX_IMPORT_LENGTH / '{"kind":"isr-case","schemaVersion":1},'.length).toBeLessThan(MAX_MEMBERS);
  });

  test('what is longer than any case is refused where it stands, before anything looks into it', () => {
    const keys = (count: number) => `{${Array.from({ length: count }, (_, n) => `"key-${n}":0`).join()}}`;
    const long = keys(MAX_MEMBER_LENGTH / 8);
    expect(safeJson(`{"records":[{"a":1},${long}]}`)).toMatchObject({
      ok: false,
      fault: { code: 'part-too-large', path: 'records[1]', limit: MAX_MEMBER_LENGTH },
    });
    expect(safeJson(`{"records":[{"a":1},${keys(1000)}]}`).ok).toBe(true);
    const filled = (length: number) => `[[["${'x'.repeat(length - 4)}"]]]`;
    expect(safeJson(filled(MAX_MEMBER_LENGTH)).ok).toBe(true);
    expect(refusal(filled(MAX_MEMBER_LENGTH + 2))).toBe('part-too-large');
  });
});
