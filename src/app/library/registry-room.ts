import type { ComponentType } from 'react';
import type { Settings } from '#territory/types/case-data.ts';
import type { ColumnNames } from '../../interop/bulk/column-map.ts';

/** What answers a whole registry: under the lab's settings, by the names its files have for their columns. */
export type RegistryRoom = ComponentType<{
  lab: Settings;
  names: ColumnNames;
  keepNames: (names: ColumnNames) => void;
  save: (name: string, text: string, type: string) => void;
}>;
