import { DEVICE_KEY, OTHER_DEVICE_KEY } from '#territory/page.ts';

/** How this device keeps cases, as the screen knows it. */
export interface DeviceSettings {
  /** `nothing`: a shared machine; cases live in this window only. `sealed`: under a passphrase. */
  readonly keep: 'here' | 'sealed' | 'nothing';
  /** Whole days after which an untouched case is erased; null for never. */
  readonly eraseAfterDays: number | null;
  /** ISO 8601 in UTC. */
  readonly lastExportAt: string | null;
  /** See `DeviceRow`. */
  readonly epoch: number;
}

const DEFAULT: DeviceSettings = { keep: 'here', eraseAfterDays: null, lastExportAt: null, epoch: 0 };
export const ERASE_AFTER_DAYS = [7, 30, 90, 365] as const;

/**
 * What was last known of it, kept beside the database for whoever cannot wait or has no database. The browser writes it
 * to the disk when it likes: what the database says goes before it. A page that has not been used yet begins like the
 * other one: where that keeps nothing open, neither does this.
 */
export function readMirror(): DeviceSettings {
  try {
    const own = localStorage.getItem(DEVICE_KEY);
    if (own === null)
      return {
        ...DEFAULT,
        keep: settingsIn(localStorage.getItem(OTHER_DEVICE_KEY)).keep === 'here' ? 'here' : 'nothing',
      };
    return settingsIn(own);
  } catch {
    return DEFAULT;
  }
}

function settingsIn(text: string | null): DeviceSettings {
  try {
    const stored = JSON.parse(text ?? '{}') as Partial<Record<keyof DeviceSettings, unknown>>;
    const days = ERASE_AFTER_DAYS.find((each) => each === stored.eraseAfterDays);
    return {
      keep: stored.keep === 'sealed' || stored.keep === 'nothing' ? stored.keep : 'here',
      eraseAfterDays: days ?? null,
      lastExportAt: typeof stored.lastExportAt === 'string' ? stored.lastExportAt : null,
      epoch: Number.isSafeInteger(stored.epoch) ? (stored.epoch as number) : 0,
    };
  } catch {
    return DEFAULT;
  }
}

/** Nothing is done where the browser refuses to keep even this. @param key of the page whose cases it is about */
export function writeMirror({ keep, eraseAfterDays, lastExportAt, epoch }: DeviceSettings, key = DEVICE_KEY): void {
  try {
    localStorage.setItem(key, JSON.stringify({ keep, eraseAfterDays, lastExportAt, epoch }));
  } catch {
    // Then the database alone says it, or nobody does.
  }
}
