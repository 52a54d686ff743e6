import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../../src/territories/coronary/case/parse-case.ts';
import { isPlainCase } from '../../../../src/territories/coronary/case/plain-case.ts';
import { arbitraryCase } from '../fixtures/arbitrary-case.ts';
import { vignettes } from '../fixtures/vignettes.ts';

const HEAD = { kind: 'isr-case', schemaVersion: 2 } as const;
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a case that needs no more looking into', () => {
  test('given the worked cases, each is one', () => {
    expect(vignettes.filter((one) => !isPlainCase(json(one.case)))).toEqual([]);
  });

  test('given any case, what is plain is what the schema gives back as it is', () => {
    fc.assert(
      fc.property(arbitraryCase(), (any) => {
        const given = json(any);
        fc.pre(isPlainCase(given));
        expect(parseCase(given)).toEqual({ ok: true, case: given });
      }),
    );
  });

  test('given any case with something in it changed, it is plain only where the schema takes it', () => {
    const anything = fc.oneof(
      fc.constantFrom(null, '', 'des', -1, 1.5, 1e9, [], {}, ['des'], [null], true),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(arbitraryCase(), fc.infiniteStream(fc.nat()), anything, (any, numbers, other) => {
        const given = json(any) as Record<string, unknown>;
        let at: Record<string, unknown> = given;
        for (const number of numbers) {
          const names = Object.keys(at);
          const name = names[number % names.length];
          if (name === undefined) break;
          const inner = at[name];
          if (typeof inner === 'object' && inner !== null && number % 5 > 0) at = inner as Record<string, unknown>;
          else {
            at[number % 7 === 0 ? `${name}x` : name] = other;
            break;
          }
        }
        const changed = json(given);
        if (isPlainCase(changed)) expect(parseCase(changed)).toEqual({ ok: true, case: changed });
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['no file', 'a text'],
    ['a list', [HEAD]],
    ['no kind', { schemaVersion: 2 }],
    ['no version', { kind: 'isr-case' }],
    ['a past version', { ...HEAD, schemaVersion: 1 }],
    ['a name that there is not', { ...HEAD, lesions: {} }],
    ['a name that every object has', { ...HEAD, lesion: { toString: true } }],
    ['a field that there is not', { ...HEAD, lesion: { length: 3 } }],
    ['a section that is a list', { ...HEAD, lesion: [] }],
    ['a word that there is not', { ...HEAD, stent: { type: 'steel' } }],
    ['a text for yes', { ...HEAD, lesion: { withinStent: 'true' } }],
    ['a number too large', { ...HEAD, lesion: { lengthMm: 151 } }],
    ['a number too small', { ...HEAD, lesion: { lengthMm: 0 } }],
    ['half a layer', { ...HEAD, stent: { layers: 1.5 } }],
    ['a tool without what came of it', { ...HEAD, preparation: { tools: [{ tool: 'ivl' }] } }],
    ['a decision for nothing', { ...HEAD, decision: {} }],
    ['a day that some months have not', { ...HEAD, decision: { choice: [], decidedAt: '2026-02-30' } }],
    ['a label to be tidied', { ...HEAD, label: ' a' }],
    ['a label that is too long', { ...HEAD, label: 'a'.repeat(61) }],
    ['no label to be seen', { ...HEAD, label: '' }],
  ])('given %s, the schema has to judge', (_, given) => {
    expect(isPlainCase(given)).toBe(false);
  });

  test('given what lies at the limits, it is plain', () => {
    const decision = { choice: ['des'], reason: 'as agreed', decidedAt: '2026-02-28T23:59:59.9Z' };
    for (const part of [
      { lesion: { lengthMm: 150 } },
      { lesion: { lengthMm: 0.5 } },
      { label: 'a'.repeat(60) },
      { decision },
      { decision: { choice: [], decidedAt: '2026-12-01' } },
    ])
      expect(isPlainCase({ ...HEAD, ...part }), JSON.stringify(part)).toBe(true);
  });
});
