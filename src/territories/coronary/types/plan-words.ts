import type { DeviceOption, Tool } from './vocabulary.ts';

export type Section = 'scope' | 'indication' | 'imaging' | 'preparation' | 'gate' | 'device' | 'beyond' | 'aftercare';

export type StageName = 'imaging' | 'preparation' | 'gate' | 'device' | 'beyond' | 'aftercare';
export type ComparedOption = 'des' | 'dcb';
export type VetoTarget = ComparedOption | 'dcb-paclitaxel' | 'dcb-limus';
export type AlternativeName = 'cabg' | 'brachytherapy' | 'medical';

export type Action =
  | Tool
  | DeviceOption
  | AlternativeName
  | 'intravascular-imaging'
  | 'ivus'
  | 'oct'
  | 'stent-enhancement'
  | 'physiology-test'
  | 'rewire'
  | 'restore-flow'
  | 'heart-team'
  | 'dcb-paclitaxel'
  | 'dcb-limus'
  | 'bioresorbable-scaffold'
  | 'dapt'
  | 'oral-anticoagulation'
  | 'lipid-lowering'
  | 'diabetes-therapy'
  | 'proton-pump-inhibitor';

export type UseNote =
  | 'balloon-diameter'
  | 'dcb-margin'
  | 'dcb-length'
  | 'inflation'
  | 'inflation-in-trial'
  | 'delivery-time'
  | 'label-limits';
