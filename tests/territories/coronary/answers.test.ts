import { describe, expect, it } from 'vitest';
import { ANSWERS, FIELDS } from '../../../src/territories/coronary/answers.ts';
import { FIELD_PATHS, FIELDS as SPECS } from '../../../src/territories/coronary/case/fields.ts';

describe('the answers a field can have', () => {
  it('are known of every field of the case file, in its order', () => expect(FIELDS).toEqual(FIELD_PATHS));

  it.each(FIELD_PATHS)('are those that the case file accepts: %s', (path) => {
    const spec = SPECS[path];
    const answers = ANSWERS[path];
    switch (spec.kind) {
      case 'boolean':
        expect(answers).toEqual({ kind: 'one', of: [true, false] });
        break;
      case 'choice':
        expect(answers).toEqual({ kind: 'one', of: spec.values });
        break;
      case 'list':
        expect(answers).toEqual({ kind: 'any', of: spec.values });
        break;
      case 'number':
        expect(answers).toEqual({ kind: 'number', whole: spec.integer === true });
        break;
      case 'tools':
        expect(answers).toEqual({ kind: 'tools' });
    }
  });
});
