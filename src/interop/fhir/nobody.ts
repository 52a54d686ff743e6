import type { Device, Patient } from 'fhir/r4';
import type { Entry, Exported } from './exported.ts';
import { words } from './parts.ts';
import { MASKED, OBSERVATION_VALUE } from './systems.ts';

export const PSEUDONYMOUS = { security: [{ system: OBSERVATION_VALUE, code: 'PSEUDED' }] };

/** Nobody: a masked name, and the sex where it was entered. */
export const patient = ({ case: { patient: of } }: Exported): Entry<Patient> => ({
  name: 'patient',
  line: null,
  resource: {
    resourceType: 'Patient',
    meta: PSEUDONYMOUS,
    name: [{ extension: [{ url: MASKED, valueCode: 'masked' }] }],
    ...(of?.sex ? { gender: of.sex } : {}),
  },
});

export const software = ({ appVersion, result }: Exported): Entry<Device> => ({
  name: 'software',
  line: null,
  resource: {
    resourceType: 'Device',
    status: 'active',
    deviceName: [{ name: 'Relumen', type: 'user-friendly-name' }],
    type: { text: words('fhir.software') },
    version: [
      { type: { text: 'application' }, value: appVersion },
      { type: { text: 'knowledge' }, value: result.knowledge.version },
    ],
  },
});
