import { parseSync } from 'vite';
import { finding, type Linter } from './finding.ts';
import { isNode } from './syntax.ts';

/** More plain words than this in a row is a sentence, and a sentence belongs into the catalogue. */
const WORDS = 3;
const PLAIN_WORD = /^[(“"‘]?\p{L}[\p{L}’'-]*[.,:;!?)”"]*$/u;

/** Words of Tailwind that look like English, besides all those with a hyphen or a bracket. */
const UTILITIES: ReadonlySet<string> = new Set([
  'flex',
  'grid',
  'hidden',
  'block',
  'inline',
  'contents',
  'table',
  'italic',
  'uppercase',
  'truncate',
  'underline',
  'relative',
  'absolute',
  'fixed',
  'sticky',
  'static',
  'rounded',
  'border',
  'group',
]);

/** No component speaks clinically of its own: what the screen says is in the catalogue, where it is checked. */
export const noSentenceInComponents: Linter = ({ components }) =>
  components.flatMap(({ path, source }) =>
    literals(parseSync(path, source).program)
      .filter(isSentence)
      .map((text) => finding(path, `it says "${text.trim().replaceAll(/\s+/g, ' ')}"`)),
  );

function isSentence(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => PLAIN_WORD.test(word) && !UTILITIES.has(word) && !/\p{L}-\p{L}/u.test(word));
  return words.length > WORDS;
}

/** Every string, template and JSX text, but for what only a programmer reads: imports and the reason of an error. */
function literals(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (!isNode(node)) return [];
  const { type, value } = node;
  if (type === 'ImportDeclaration' || (type === 'NewExpression' && isError(node['callee']))) return [];
  if (type === 'JSXText' || type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [String((value as { cooked?: string }).cooked ?? '')];
  return Object.values(node).flatMap(literals);
}

const isError = (callee: unknown) => isNode(callee) && String(callee['name']).endsWith('Error');
