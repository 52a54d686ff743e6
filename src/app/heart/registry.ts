import { sideRoom } from '../../ui/side-room.tsx';
import type { RegistryRoom } from '../library/registry-room.ts';

/** A whole registry, answered and held against what was done. */
export const RegistryAudit: RegistryRoom | null = sideRoom(
  async () => (await import('../../features/registry/registry-audit.tsx')).RegistryAudit,
);
