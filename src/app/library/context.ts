import { knowledgeVersion } from '#territory/version.ts';
import type { Outside } from '../../case-library/record.ts';
import { type Connection, connect } from '../../storage/connection.ts';
import { asProblem } from '../../storage/storage-problem.ts';
import { joinTabs, type TabMessage, type Tabs } from '../../storage/tabs.ts';
import { keepsDrafts } from '../stores/draft-storage.ts';
import { type Attempted, setLibrary } from '../stores/library-store.ts';
import { APP_VERSION } from '../version.ts';

/** Clock and chance enter the library here and nowhere else. */
export const outside: Outside = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  appVersion: APP_VERSION,
  knowledgeVersion: knowledgeVersion.version,
  builtOn: knowledgeVersion.reviewedOn,
};

let closed = () => {};
export const connection: Connection = connect(outside, () => closed());

/** What is done when the database was taken away while it was open. */
export function whenClosed(listener: () => void): void {
  closed = listener;
}

let heard: (message: TabMessage) => void = () => {};
export const tabs: Tabs = joinTabs((message) => heard(message));

export function hearTabs(listener: (message: TabMessage) => void): void {
  heard = listener;
}

/** What another window should have told and did not, or not yet: this one has seen it for itself. */
export const hearOneself = (message: TabMessage): void => heard(message);

/**
 * Says what went wrong: until a later save succeeds, or, of something that was asked for once, until it is put away.
 * @param of what was being done
 */
export function showProblem(error: unknown, of: Attempted = 'saving'): void {
  const { code, message } = asProblem(error);
  setLibrary({ problem: { code: code === 'refused' && keepsDrafts() ? 'draft-only' : code, message, of } });
}
