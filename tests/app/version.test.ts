import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { APP_VERSION } from '../../src/app/version.ts';

test('the version that stands in every record is that of the package', () => {
  expect(APP_VERSION).toBe(version);
});
