import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';

const ENGINE = 'src/engine';
const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(ENGINE, file), 'utf8') }));

/** Names that other programs read in a result and in the records: they were given before there was a second territory. */
const PUBLIC = /heartTeam|'heart-team'/g;

/** Words of a disease, an organ, a device or a drug. */
const OF_A_DISEASE =
  /coronar|stent|restenos|stenosis|lesion|vessel|arter|balloon|lithotrip|atherect|thromb|ischaem|dissect|calci|mehran|waksman|paclitaxel|limus|heart|\b(des|dcb|isr|pci|cabg|timi|ivus|oct)\b/i;

/** What the rules call each other; a letter before a number. */
const RULE_ID = /\b[A-Z]{1,2}\d{1,2}\b/;

const quoted = (text: string): string[] => [...text.matchAll(/'([^'\n]+)'/g)].map(([, name]) => name ?? '');

/** Names of the coronary territory that are the engine's own words too: parts of a result, and verdicts. */
const COMMON = new Set(['option', 'avoid', 'device']);
const names = new Set<string>([
  ...Object.keys(knowledge.answers),
  ...knowledge.options.flatMap(({ name, kinds = [], facts }) => [name, ...kinds, ...Object.values(facts ?? {})]),
  ...knowledge.definitions.map(({ id }) => id),
  ...knowledge.thresholds.map(({ id }) => id),
  ...knowledge.stages.map(({ stage }) => stage as string).filter((stage) => stage !== 'gate'),
  ...knowledge.rules.flatMap(({ then }) => then.flatMap((effect) => (effect.kind === 'step' ? effect.actions : []))),
]);

/** Everything in a text that the engine has no business to know. */
const found = (text: string): string[] => {
  const own = text.replace(PUBLIC, '');
  const lines = own.split('\n').filter((line) => OF_A_DISEASE.test(line) || RULE_ID.test(line));
  return [...lines.map((line) => line.trim()), ...quoted(own).filter((name) => names.has(name) && !COMMON.has(name))];
};

describe('the engine knows no disease', () => {
  it.each(files)('$file', ({ text }) => {
    expect(found(text)).toEqual([]);
  });

  it('is looked at file by file', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each([
    ["if (rule.id === 'P16') return 'failed';"],
    ["const stage = 'aftercare';"],
    ['/** As the stent is. */'],
    ["lane.values[facts.slotOf('patient.egfr')]"],
    ["const first = 'nc-balloon';"],
  ])('and such a line would be found: %s', (line) => {
    expect(found(line)).not.toEqual([]);
  });
});
