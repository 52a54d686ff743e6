import { above, all, below, is } from './conditions.ts';
import type { UseRecord } from './types/knowledge.ts';

const underLabel = all(is('setting.region', 'us'), is('dcbRuledOut', false));

/** How a device is used: beside the choice, each with its source, never a brand. */
export const deviceUse: readonly UseRecord[] = [
  {
    note: 'balloon-diameter',
    options: ['des', 'dcb'],
    value: { field: 'lesion.referenceDiameterMm', plus: 0 },
    unit: 'mm',
    source: 'scoreflex-nc-label',
  },
  { note: 'dcb-margin', options: ['dcb'], value: { figure: 3 }, unit: 'mm', source: 'sequent-scb-overlap' },
  {
    note: 'dcb-length',
    options: ['dcb'],
    // At least the margin beyond each of the two edges.
    value: { field: 'lesion.lengthMm', plus: 6 },
    unit: 'mm',
    source: 'sequent-scb-overlap',
  },
  { note: 'inflation', options: ['dcb'], value: { figure: 30 }, unit: 's', source: 'sequent-inflation-faq' },
  {
    note: 'inflation-in-trial',
    options: ['dcb'],
    value: { figure: 60 },
    unit: 's',
    source: 'paccocath-protocol-60s',
  },
  { note: 'delivery-time', options: ['dcb'], value: null, unit: null, source: 'dcb-transit-invitro-2013' },
  {
    note: 'label-limits',
    options: ['dcb'],
    when: all(underLabel, below('lesion.referenceDiameterMm', 'label.agent-diameter-min')),
    value: { threshold: 'label.agent-diameter-min' },
    unit: 'mm',
    source: 'agent-fda',
  },
  {
    note: 'label-limits',
    options: ['dcb'],
    when: all(underLabel, above('lesion.referenceDiameterMm', 'label.agent-diameter-max')),
    value: { threshold: 'label.agent-diameter-max' },
    unit: 'mm',
    source: 'agent-fda',
  },
  {
    note: 'label-limits',
    options: ['dcb'],
    when: all(underLabel, above('lesion.lengthMm', 'label.agent-lesion-with-margins')),
    value: { threshold: 'label.agent-length-max' },
    unit: 'mm',
    source: 'agent-fda',
  },
];
