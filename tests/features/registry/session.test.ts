import { describe, expect, test } from 'vitest';
import type { Answer, Request } from '../../../src/features/registry/protocol.ts';
import { Session } from '../../../src/features/registry/session.ts';
import { spokenNow } from '../../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { records } from '../../fixtures/csv-rows.ts';
import { registryCsv } from '../../fixtures/registry.ts';
import { registryCase } from '../../fixtures/registry-cases.ts';
import { speaking } from '../../fixtures/spoken.ts';

function begun() {
  const heard: Answer[] = [];
  const session = new Session((answer) => heard.push(answer));
  return { heard, send: (request: Request) => session.receive(request) };
}

const run = (...files: readonly string[]): Request => ({
  kind: 'run',
  files: files.map((text) => new Blob([text])),
  names: {},
  lab: DEFAULT_SETTINGS,
});

const last = <K extends Answer['kind']>(heard: readonly Answer[], kind: K) =>
  heard.findLast((answer): answer is Extract<Answer, { kind: K }> => answer.kind === kind);

describe('the work behind the screen', () => {
  test('looks at the header, reads the file with progress, and keeps the rows behind its numbers', async () => {
    const { heard, send } = begun();
    const text = registryCsv(450);
    await send({ kind: 'look', files: [new Blob([text])] });
    expect(last(heard, 'looked')?.header?.[0]).toBe('case_id');
    await send(run(text));
    expect(last(heard, 'progress')?.progress).toEqual({ read: 400, refused: 0 });
    const summary = last(heard, 'done')?.summary;
    expect(summary?.read).toBe(450);
    await send({ kind: 'rows', query: { comparison: 'compared' } });
    const compared = (summary?.comparisons.same ?? 0) + (summary?.comparisons.other ?? 0);
    expect([last(heard, 'rows')?.count, last(heard, 'rows')?.rows.length]).toEqual([compared, Math.min(200, compared)]);
    await send({ kind: 'save', what: 'rows', query: { comparison: 'compared' } });
    expect(records(last(heard, 'saved')?.text ?? '', ',')).toHaveLength(compared);
  }, 120_000);

  test('counts through several files, tables and documents together', async () => {
    const { heard, send } = begun();
    await send(run(registryCsv(3), JSON.stringify(registryCase(1)), JSON.stringify(registryCase(2))));
    expect(last(heard, 'done')?.summary.read).toBe(5);
    await send({ kind: 'rows', query: {} });
    expect(last(heard, 'rows')?.rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  test('says of a file that cannot be read what is wrong, and of rows where they stand', async () => {
    const { heard, send } = begun();
    await send(run('Name\nx\n'));
    expect(last(heard, 'failed')?.message).toMatch(/^None of the columns has a name/);
    await send(run('stent_type\ndes\nsteel\nwood\n'));
    await send({ kind: 'refused-rows', path: 'stent_type', code: 'not-one-of' });
    expect(last(heard, 'refused-rows')).toEqual({ kind: 'refused-rows', rows: [3, 4], count: 2 });
  });

  test('says in the language of the screen what is wrong', async () => {
    const { heard, send } = begun();
    await speaking('ru');
    const language = spokenNow();
    await speaking('en');
    await send({ kind: 'speak', language });
    await send(run('Name\nx\n'));
    expect(last(heard, 'failed')?.message).toMatch(/^[А-Я]/);
    await speaking('en');
  });

  test('that is cancelled gives no numbers, and leaves those of before', async () => {
    const { heard, send } = begun();
    await send(run(registryCsv(5)));
    const running = send(run(registryCsv(450)));
    await send({ kind: 'cancel' });
    await running;
    expect(heard.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    await send({ kind: 'rows', query: {} });
    expect(last(heard, 'rows')?.count).toBe(5);
  }, 120_000);
});
