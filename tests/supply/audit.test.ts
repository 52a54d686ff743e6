import { expect, test } from 'vitest';
import { verdict } from '../../scripts/supply/audit-verdict.mjs';

const report = (found: Record<string, string>) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(Object.entries(found).map(([name, severity]) => [name, { name, severity }])),
  });

test.each(['high', 'critical'])('a %s flaw in what ships fails', (severity) => {
  expect(verdict(report({ idb: severity }), ['idb'])).toMatchObject({ ok: false, reached: true });
});

test('a lesser flaw, and one in a tool, are told', () => {
  expect(verdict(report({ idb: 'moderate', vitest: 'critical' }), ['idb'])).toEqual({
    ok: true,
    reached: true,
    says: 'Known flaws in what ships: idb (moderate); in tools: vitest (critical)',
  });
});

test.each([
  ['', 'no answer'],
  ['<html>', 'no answer'],
  ['{"message":"405 Method Not Allowed","error":{}}', '405 Method Not Allowed'],
  ['null', 'no answer'],
])('a registry that says %j was not reached, and that is said and is no failure', (output, why) => {
  expect(verdict(output, ['idb'])).toEqual({
    ok: true,
    reached: false,
    says: `The registry was not reached, nothing was audited: ${why}`,
  });
});
