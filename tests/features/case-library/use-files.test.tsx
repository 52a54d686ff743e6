import '../../../src/i18n/with-library.ts';
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type Preview, useFiles } from '../../../src/features/case-library/use-files.ts';

const fileList = (...names: string[]) => names.map((name) => new File(['{}'], name)) as unknown as FileList;

test('a second file waits until the one that is looked at has been decided on', async () => {
  const readImport = vi.fn(() => Promise.resolve<Preview>({ ok: true, items: [] }));
  const { result } = renderHook(() =>
    useFiles({ readImport, merge: () => Promise.resolve(1), exportAll: () => Promise.resolve(null) }),
  );
  await act(async () => result.current.take(fileList('first.json')));
  expect(result.current.state).toMatchObject({ step: 'read', name: 'first.json' });
  await act(async () => result.current.take(fileList('second.json')));
  expect(result.current.state).toMatchObject({ step: 'read', name: 'first.json' });
  expect(result.current.waiting).toBe(1);
  await act(async () => result.current.next());
  expect(result.current.state).toMatchObject({ step: 'read', name: 'second.json' });
  expect(result.current.waiting).toBe(0);
});
