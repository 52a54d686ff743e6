import '../../i18n/with-reading.ts';
import { preparedKnowledge } from '#territory/prepared-knowledge.ts';
import { evaluate } from '../../engine/evaluate.ts';
import { speak, t } from '../../i18n/translate.ts';
import { type Audit, auditing, isIn } from '../../interop/bulk/audit.ts';
import { type CaseSource, headerOf, type Item, openCases } from '../../interop/bulk/case-source.ts';
import { refusalsCsv, rowsCsv } from '../../interop/bulk/rows-csv.ts';
import { summarised } from '../../interop/bulk/summary.ts';
import { Unreadable } from '../../interop/bulk/unreadable.ts';
import type { Answer, Request } from './protocol.ts';

/** So much is read before whoever waits may answer: some dozens of cases. */
const SLICE_BYTES = 65_536;
/** Rows behind a number that are shown; all of them are saved. */
const SHOWN = 200;

type Run = Extract<Request, { kind: 'run' }>;

/** Does the work of the screen, one thing at a time, and keeps the rows: nothing of the files but what was counted. */
export class Session {
  readonly #answer: (answer: Answer) => void;
  #audit: Audit = { rows: [], refusals: [], refused: 0 };
  /** The run that may still answer; another number is one that was cancelled. */
  #current = 0;

  constructor(answer: (answer: Answer) => void) {
    this.#answer = answer;
  }

  /** Never throws: what goes wrong is an answer. */
  async receive(request: Request): Promise<void> {
    try {
      await this.#do(request);
    } catch (error) {
      const message = error instanceof Unreadable ? error.message : t('bulk.failed', { message: String(error) });
      this.#answer({ kind: 'failed', message });
    }
  }

  async #do(request: Request): Promise<void> {
    switch (request.kind) {
      case 'speak':
        return speak(request.language.code, request.language.texts);
      case 'look':
        return this.#answer({ kind: 'looked', header: await this.#look(request.files) });
      case 'run':
        return this.#run(request);
      case 'cancel':
        this.#current++;
        return this.#answer({ kind: 'cancelled' });
      case 'rows': {
        const rows = this.#audit.rows.filter((row) => isIn(row, request.query));
        return this.#answer({ kind: 'rows', rows: rows.slice(0, SHOWN), count: rows.length });
      }
      case 'refused-rows': {
        const { path, code } = request;
        const rows = this.#audit.refusals.find((one) => one.path === path && one.code === code)?.rows ?? [];
        return this.#answer({ kind: 'refused-rows', rows: rows.slice(0, SHOWN), count: rows.length });
      }
      case 'save': {
        const text =
          request.what === 'refusals'
            ? refusalsCsv(this.#audit.refusals)
            : rowsCsv(this.#audit.rows.filter((row) => isIn(row, request.query)));
        return this.#answer({ kind: 'saved', what: request.what, text });
      }
    }
  }

  async #look([file]: readonly Blob[]): Promise<readonly string[] | null> {
    return file ? headerOf(slicesOf(file)) : null;
  }

  async #run({ files, names, lab }: Run): Promise<void> {
    const run = ++this.#current;
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const unmatched = new Set<string>();
    const sources = async function* () {
      for (const file of files) {
        const counted = slicesOf(file, (bytes) => {
          done += bytes;
        });
        const source = await openCases(counted, names);
        for (const name of source.unmatched) unmatched.add(name);
        yield source;
      }
    };
    const items = files.length === 1 ? inOrder(sources()) : renumbered(inOrder(sources()));
    const work = auditing({ items }, (caseData) => evaluate(caseData, preparedKnowledge, lab));
    for (let step = await work.next(); ; step = await work.next()) {
      // Cancelled, or another run has begun: its rows are not wanted any more, and the file is closed.
      if (this.#current !== run) return void (await work.return(this.#audit));
      if (step.done) {
        this.#audit = step.value;
        return this.#answer({ kind: 'done', summary: summarised(step.value), unmatched: [...unmatched] });
      }
      this.#answer({ kind: 'progress', progress: step.value, share: total === 0 ? 1 : done / total });
    }
  }
}

async function* slicesOf(file: Blob, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += SLICE_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
    onRead(bytes.length);
    yield bytes;
  }
}

async function* inOrder(sources: AsyncIterable<CaseSource>): AsyncGenerator<Item> {
  for await (const { items } of sources) yield* items;
}

/** Over several files a place in one of them says nothing: cases are counted through. */
async function* renumbered(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let n = 0;
  for await (const item of items) yield { ...item, n: ++n };
}
