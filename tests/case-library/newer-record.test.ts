import { describe, expect, test } from 'vitest';
import { newerHead } from '../../src/case-library/newer-record.ts';

describe('what is said of a record of a newer version', () => {
  test.each([
    [
      'its code and version',
      '{"appVersion":"4.2.0","case":{"label":"LAB-9"}}',
      { label: 'LAB-9', appVersion: '4.2.0' },
    ],
    ['nothing where they stand elsewhere', '{"version":"4.2.0","cases":[]}', { label: '', appVersion: '' }],
    ['nothing where they are no texts', '{"appVersion":4,"case":{"label":{}}}', { label: '', appVersion: '' }],
    ['nothing of what reaches into prototypes', '{"__proto__":{"appVersion":"x"}}', { label: '', appVersion: '' }],
    ['nothing of what is no JSON', '{"appVersion":"4.2.0"', { label: '', appVersion: '' }],
    ['nothing of null', 'null', { label: '', appVersion: '' }],
  ])('%s', (_, text, head) => expect(newerHead(text)).toEqual(head));

  test('a long text is cut', () => {
    expect(newerHead(JSON.stringify({ appVersion: 'x'.repeat(5000) })).appVersion).toHaveLength(60);
  });
});
