import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import {
  contradictions,
  discrepancies,
  newerEvidence,
  unverified,
} from '../../../src/territories/coronary/discrepancies.ts';
import { lectureSections } from '../../../src/territories/coronary/lecture-sections.ts';
import { sourceById } from '../../../src/territories/coronary/sources.ts';
import { trialById } from '../../../src/territories/coronary/trials.ts';
import { rulesCiting } from '../../../src/wording/rules-using.ts';

const texts: Readonly<Record<string, string>> = en;
const register = readFileSync('tests/fixtures/discrepancies.md', 'utf8');
const lecture = readFileSync('tests/fixtures/lecture.en.md', 'utf8');
/** Without its marks, and with the apostrophe of the catalogue: a straight one would quote there. */
const plain = (text: string) => text.replaceAll('**', '').replaceAll('`', '').replaceAll("'", '’').trim();
const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);
const part = (from: string, to?: string) => (register.split(from)[1] ?? '').split(to ?? '\u0000')[0] ?? '';
const bullets = (text: string) =>
  text.split('\n').flatMap((line) => (line.startsWith('- ') ? [plain(line.slice(2))] : []));

const statements = lectureSections.flatMap((section) => section.statements);
const verificationOf = (id: string) => trialById(id)?.verification ?? sourceById(id)?.verification;

describe('the register of discrepancies', () => {
  const rows = part('## Discrepancies', '## Could')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map(cells);

  test('is here in full, word by word and in its order', () => {
    expect(rows).toHaveLength(15);
    expect(
      discrepancies.map(({ id }) =>
        ['topic', 'lecture', 'source', 'why', 'grade'].map((name) => texts[`discrepancy.${id}.${name}`]),
      ),
    ).toEqual(
      rows.map(([, topic, says, source, why, grade = '']) => [topic, says, source, why, grade.split(' / ')[0]]),
    );
  });

  test('names the trial records that the register names', () => {
    expect(discrepancies.map(({ trials }) => trials.join(', '))).toEqual(
      rows.map(([, , , , , grade = '']) => grade.split(' / ')[1]),
    );
    for (const { trials } of discrepancies) for (const id of trials) expect(trialById(id), id).toBeDefined();
  });

  test('has what could not be verified, what is newer and what contradicts itself', () => {
    const open = part('## Could not verify', '## Newer')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Item'))
      .map(cells);
    expect(unverified.map(({ id }) => [texts[`unverified.${id}.item`], texts[`unverified.${id}.state`]])).toEqual(open);
    expect(newerEvidence.map(({ id }) => texts[`newer.${id}`])).toEqual(bullets(part('## Newer', '## Lecture')));
    expect(contradictions.map(({ id }) => texts[`contradiction.${id}`])).toEqual(
      bullets(part('## Lecture contradicts')),
    );
    for (const { trials } of newerEvidence) for (const id of trials) expect(trialById(id), id).toBeDefined();
  });

  test('leads from every entry to a section, and from a statement of that section back', () => {
    for (const { id, places } of discrepancies) {
      expect(places.length, id).toBeGreaterThan(0);
      for (const place of places) {
        const section = lectureSections.find((one) => one.id === place);
        const named = section?.statements.some((statement) => statement.discrepancies?.includes(id));
        expect(named, `${id} in ${place}`).toBe(true);
      }
    }
  });
});

describe('the lecture', () => {
  test('has its 27 sections, each with a title', () => {
    const titles = [...lecture.matchAll(/^## (L\d+) /gm)].map(([, id]) => id);
    expect(titles).toHaveLength(27);
    expect(lectureSections.map(({ id }) => id)).toEqual(titles);
    for (const { id } of lectureSections) expect(texts[`lecture.${id}`], id).toBeTruthy();
  });

  test.each(lectureSections.map((section) => [section.id, section] as const))(
    '%s is here with every bullet and every row, and no figure that the rendering does not have',
    (id, section) => {
      const [, body = ''] =
        new RegExp(`^## ${id} [^\\n]*\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(lecture) ?? [];
      const rows = body.split('\n').filter((line) => line.startsWith('|') && !/^\|[-|]+$/.test(line));
      const counted = body.split('\n').filter((line) => line.startsWith('- ')).length + Math.max(0, rows.length - 1);
      expect(section.statements).toHaveLength(counted);
      for (const statement of section.statements) {
        const said = texts[`lecture-says.${statement.id}`] ?? '';
        expect(said, statement.id).not.toBe('');
        for (const figure of said.match(/\d+(?:\.\d+)?/g) ?? [])
          expect(body, `${statement.id}: ${figure}`).toContain(figure);
      }
    },
  );

  test('says of each statement no more than what was read beside it', () => {
    for (const { id, standing, trials = [], sources = [], discrepancies: named = [] } of statements) {
      const levels = [...trials, ...sources.map(({ source }) => source)].map(verificationOf);
      expect(levels, id).not.toContain(undefined);
      const read = levels.filter((level) => level !== 'not-found' && level !== 'lecture');
      if (sources.length > 0) expect(texts[`lecture-held.${id}`], id).toBeTruthy();
      if (standing === 'agrees' || standing === 'partly') expect(read.length, id).toBeGreaterThan(0);
      if (standing === 'differs') expect(named.length + read.length, id).toBeGreaterThan(0);
      if (standing === 'not-found') expect(levels, id).toSatisfy((all: string[]) => all.length > 0);
      // Whoever reads "differs" must see by what.
      if (standing === 'differs') expect(named.length > 0 || texts[`lecture-held.${id}`], id).toBeTruthy();
    }
  });

  test('leaves no text without its statement', () => {
    const known = statements.flatMap(({ id }) => [`lecture-says.${id}`, `lecture-held.${id}`]);
    expect(Object.keys(texts).filter((id) => /^lecture-(says|held)\./.test(id) && !known.includes(id))).toEqual([]);
  });

  test('leads to the rules that cite a section, and to no other', () => {
    expect(rulesCiting('L13')).toContain('G1');
    expect(rulesCiting('L1')).not.toContain('G1');
    expect(rulesCiting('L11')).toEqual([]);
  });
});
