import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

/** Where the time of a run goes: a source file, or what the machine does besides. */
export interface Share {
  readonly where: string;
  /** 0 to 1. */
  readonly share: number;
}

const MICROSECONDS = 200;

/** Runs something and tells where its time goes, the most first; what a file calls in another counts there. */
export async function profileOf(run: () => void, most = 12): Promise<Share[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  await session.post('Profiler.start');
  run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile, sourcesOf(readFileSync(fileURLToPath(import.meta.url), 'utf8'))).slice(0, most);
}

/** The samples of a profile by the files that the code comes from. */
export function sharesOf({ nodes, samples = [] }: Profiler.Profile, sourceAt: (line: number) => string): Share[] {
  const own = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const counts = new Map<string, number>();
  for (const id of samples) {
    const frame = own.get(id);
    if (!frame || IDLE.has(frame.functionName)) continue;
    const where = frame.url === '' ? nameOf(frame.functionName) : sourceAt(frame.lineNumber);
    if (where === ITSELF) continue;
    counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].map(([where, count]) => ({ where, share: count / all })).sort((a, b) => b.share - a.share);
}

/** To begin a profile takes time of its own. */
const ITSELF = 'bench/timing/profile.ts';

const IDLE = new Set(['(idle)', '(program)', '(root)']);

const nameOf = (functionName: string): string =>
  functionName === '(garbage collector)'
    ? 'clearing memory'
    : functionName === ''
      ? 'code made when the engine was'
      : `built in: ${functionName}`;

/** The bundler writes above each file where it comes from. */
export function sourcesOf(bundle: string): (line: number) => string {
  const at: string[] = [];
  let source = 'elsewhere';
  for (const line of bundle.split('\n')) {
    const [, name, packaged] =
      /^\/\/(?:#region)? ((?:src|bench)\/\S+|\S*node_modules\/((?:@[^/]+\/)?[^/]+)\S*)$/.exec(line) ?? [];
    if (name !== undefined) source = packaged ?? name;
    at.push(source);
  }
  return (line) => at[line] ?? 'elsewhere';
}
