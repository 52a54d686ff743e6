import type { Hazard } from './hazard.ts';
import { inCases } from './hazards/in-cases.ts';
import { inDevices } from './hazards/in-devices.ts';
import { inEmergencies } from './hazards/in-emergencies.ts';
import { inEntry } from './hazards/in-entry.ts';
import { inKnowledge } from './hazards/in-knowledge.ts';
import { inReading } from './hazards/in-reading.ts';
import { inTools } from './hazards/in-tools.ts';
import { inUse } from './hazards/in-use.ts';

/** The hazards by where they arise, in the order in which they are printed. */
export const hazardGroups = [
  { id: 'emergencies', hazards: inEmergencies },
  { id: 'tools', hazards: inTools },
  { id: 'devices', hazards: inDevices },
  { id: 'entry', hazards: inEntry },
  { id: 'reading', hazards: inReading },
  { id: 'knowledge', hazards: inKnowledge },
  { id: 'cases', hazards: inCases },
  { id: 'use', hazards: inUse },
] as const satisfies readonly { readonly id: string; readonly hazards: readonly Hazard[] }[];

export const hazards: readonly Hazard[] = hazardGroups.flatMap((group) => [...group.hazards]);
