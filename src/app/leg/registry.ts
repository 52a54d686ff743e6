import type { RegistryRoom } from '../library/registry-room.ts';

/** A registry of legs cannot be answered as a whole yet. */
export const RegistryAudit: RegistryRoom | null = null;
