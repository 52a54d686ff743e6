import type { Outside } from '../../case-library/record.ts';
import { knowledgeVersion } from '../../knowledge/version.ts';
import { type Connection, connect } from '../../storage/connection.ts';
import { asProblem, StorageProblem } from '../../storage/storage-problem.ts';
import { joinTabs, type TabMessage, type Tabs } from '../../storage/tabs.ts';
import { keepsDrafts } from '../stores/draft-storage.ts';
import { setLibrary } from '../stores/library-store.ts';
import { APP_VERSION } from '../version.ts';

/** Clock and chance enter the library here and nowhere else. */
export const outside: Outside = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  appVersion: APP_VERSION,
  knowledgeVersion: knowledgeVersion.version,
};

export const connection: Connection = connect(outside, () =>
  showProblem(new StorageProblem('blocked', 'versionchange')),
);

let heard: (message: TabMessage) => void = () => {};
export const tabs: Tabs = joinTabs((message) => heard(message));

export function hearTabs(listener: (message: TabMessage) => void): void {
  heard = listener;
}

/** Says what went wrong until a later save succeeds. */
export function showProblem(error: unknown): void {
  const { code, message } = asProblem(error);
  setLibrary({ problem: { code: code === 'refused' && keepsDrafts() ? 'draft-only' : code, message } });
}
