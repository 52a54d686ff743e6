import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { preparedModule } from '../../../scripts/prepare-conditions/prepared-module.ts';

test('src/territories/coronary/prepared-circuit.ts is what the conditions say today: npm run prepare-conditions', () => {
  expect(readFileSync('src/territories/coronary/prepared-circuit.ts', 'utf8') === preparedModule()).toBe(true);
});
