import { parseSync } from 'vite';
import { isNode, type Node } from './syntax.ts';

/** Words after `test.` by which a test does not run, or is not expected to pass. */
const OFF: ReadonlySet<string> = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fails', 'fixme', 'fail']);

/** The titles of the tests in a file that run, as they are written there: `%s` and the like stay as they are. */
export function testTitlesIn(path: string, source: string): readonly string[] {
  const titles = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(titles);
    if (!isNode(node)) return [];
    const names = node.type === 'CallExpression' ? namesOf(node['callee']) : [];
    const title = isTitled(names) ? textOf(argumentsOf(node)[0]) : undefined;
    if (title !== undefined && names.some((name) => OFF.has(name))) return [];
    const own = title !== undefined && !names.includes('describe') ? [title] : [];
    return [...own, ...Object.values(node).flatMap(titles)];
  };
  return titles(parseSync(path, source).program);
}

/** The claims that a file makes, by id and in words: of a record, or of `say(id, words, …)` and `proof(id, words, …)`. */
export function claimsIn(path: string, source: string): readonly string[] {
  const claims = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(claims);
    if (!isNode(node)) return [];
    return [...namesOfClaim(node).flatMap((name) => textOf(name) ?? []), ...Object.values(node).flatMap(claims)];
  };
  return claims(parseSync(path, source).program);
}

function namesOfClaim(node: Node): readonly unknown[] {
  if (node.type === 'Property') return /^(id|words)$/.test(namesOf(node['key'])[0] ?? '') ? [node['value']] : [];
  const says = node.type === 'CallExpression' && /^(say|proof)$/.test(namesOf(node['callee'])[0] ?? '');
  return says ? argumentsOf(node).slice(0, 2) : [];
}

const isTitled = ([root = '']: readonly string[]) => ['test', 'it', 'describe'].includes(root);

/** `test.describe.skip` and `test.each(rows)` as the names they are made of, the first one first. */
function namesOf(callee: unknown): readonly string[] {
  if (!isNode(callee)) return [];
  if (callee.type === 'Identifier') return [String(callee['name'])];
  if (callee.type === 'MemberExpression') return [...namesOf(callee['object']), ...namesOf(callee['property'])];
  return callee.type === 'CallExpression' ? namesOf(callee['callee']) : [];
}

const argumentsOf = (call: Node): readonly unknown[] => call['arguments'] as readonly unknown[];

/** A string, or a template without anything in it. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined;
  const parts = node.type === 'TemplateLiteral' ? (node['quasis'] as readonly { value: { cooked: string } }[]) : [];
  return parts.length === 1 ? parts[0]?.value.cooked : undefined;
}
