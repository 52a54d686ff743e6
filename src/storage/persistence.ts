export interface StorageState {
  /** Whether the browser has promised not to evict; null where it does not say. */
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

export async function storageState(): Promise<StorageState> {
  const storage = (globalThis.navigator as { storage?: Partial<StorageManager> } | undefined)?.storage;
  const persisted = (await storage?.persisted?.().catch(() => null)) ?? null;
  const estimate = await storage?.estimate?.().catch(() => null);
  return { persisted, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null };
}

/** Asks the browser to keep the data when room gets scarce. It may ask the user, who may never answer: nothing waits for it. */
export async function askToPersist(): Promise<boolean | null> {
  const storage = (globalThis.navigator as { storage?: Partial<StorageManager> } | undefined)?.storage;
  return (await storage?.persist?.().catch(() => null)) ?? null;
}
