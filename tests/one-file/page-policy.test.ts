import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashSource, pagePolicy, withPolicy } from '../../scripts/one-file-plugin.ts';

const page = `<!doctype html><head><meta charset="utf-8" /><title>x</title>
<script type="module" crossorigin>const a = '\\x3C/script>';</script><style>a{}</style></head>`;

test('a page names what stands in it by its hash, and allows nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = pagePolicy(page);
  expect(policy).toContain(`script-src ${hash("const a = '\\x3C/script>';")};`);
  expect(policy).toContain(`style-src ${hash('a{}')};`);
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|'self'|blob:/);
});

test('the policy stands before everything it holds for', () => {
  const html = withPolicy(page);
  expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(html.indexOf('charset'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  expect(html).toContain(hashSource('a{}'));
});

test.each(['\r\n', '\0'])('a page that the browser would change before it hashes is refused: %j', (character) => {
  expect(() => withPolicy(page.replace('a{}', `a{${character}}`))).toThrow('before it hashes');
});

test('a page without a charset is refused: its hashes could not be relied on', () => {
  expect(() => withPolicy('<script>1</script>')).toThrow('charset');
});
