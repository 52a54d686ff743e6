import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#territory/types/case-data.ts';
import type { AuditProgress } from '../../interop/bulk/audit.ts';
import { type ColumnNames, unknownNames } from '../../interop/bulk/column-map.ts';
import type { Summary } from '../../interop/bulk/summary.ts';
import type { Answer, Auditor, Request, StartAuditor } from './protocol.ts';
import type { Behind } from './rows-view.tsx';

export type AuditState =
  | { readonly step: 'choose'; readonly problem?: string }
  | { readonly step: 'looking' }
  | { readonly step: 'columns'; readonly header: readonly string[] }
  | { readonly step: 'running'; readonly progress: AuditProgress; readonly share: number }
  | { readonly step: 'done'; readonly summary: Summary; readonly unmatched: readonly string[] };

interface Options {
  readonly start: StartAuditor;
  readonly lab: Settings;
  readonly names: ColumnNames;
  readonly keepNames: (names: ColumnNames) => void;
  readonly onSaved: (what: 'rows' | 'refusals', text: string) => void;
}

const NOTHING: AuditProgress = { read: 0, refused: 0 };

/** The course of an audit on the screen: a file, its columns where they are not known, the run, the numbers. */
export function useAuditor({ start, lab, names, keepNames, onSaved }: Options) {
  const [state, setState] = useState<AuditState>({ step: 'choose' });
  const [behind, setBehind] = useState<Behind | null>(null);
  const auditor = useRef<Auditor | null>(null);
  const files = useRef<readonly Blob[]>([]);
  const now = useRef({ lab, names, onSaved });
  useEffect(() => {
    now.current = { lab, names, onSaved };
  });

  const send = useCallback((request: Request) => auditor.current?.send(request), []);
  const run = useCallback(
    (given: ColumnNames) => {
      setState({ step: 'running', progress: NOTHING, share: 0 });
      send({ kind: 'run', files: files.current, names: given, lab: now.current.lab });
    },
    [send],
  );

  const hear = useCallback(
    (answer: Answer) => {
      switch (answer.kind) {
        case 'looked': {
          const { header } = answer;
          const open = header
            ? unknownNames(header).filter((name) => !Object.values(now.current.names).includes(name))
            : [];
          return header && open.length > 0 ? setState({ step: 'columns', header }) : run(now.current.names);
        }
        case 'progress':
          return setState({ step: 'running', progress: answer.progress, share: answer.share });
        case 'done':
          return setState({ step: 'done', summary: answer.summary, unmatched: answer.unmatched });
        case 'cancelled':
          return setState({ step: 'choose' });
        case 'failed':
          return setState({ step: 'choose', problem: answer.message });
        case 'saved':
          return now.current.onSaved(answer.what, answer.text);
        default:
          return setBehind(answer);
      }
    },
    [run],
  );

  useEffect(() => {
    auditor.current = start(hear);
    return () => auditor.current?.close();
  }, [start, hear]);

  return {
    state,
    behind,
    take: (given: readonly Blob[]) => {
      files.current = given;
      setBehind(null);
      setState({ step: 'looking' });
      send({ kind: 'look', files: given });
    },
    begin: (given: ColumnNames) => {
      keepNames(given);
      run(given);
    },
    again: () => {
      setBehind(null);
      setState({ step: 'choose' });
    },
    closeRows: () => setBehind(null),
    send,
  };
}
