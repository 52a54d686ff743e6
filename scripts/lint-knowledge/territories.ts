import type { Finding } from './finding.ts';
import { LIMB_REGISTER_FILE, limbSubject } from './limb-subject.ts';
import { linters } from './linters.ts';
import { REGISTER_FILE, realSubject } from './real-subject.ts';
import type { Subject } from './subject.ts';

/** A territory whose knowledge is looked at. */
export interface Linted {
  readonly name: string;
  readonly registerFile: string;
  subject(now: Date): Subject;
  /** Linters for which it has nothing yet, with the reason. */
  readonly notYet: Readonly<Record<string, string>>;
  /** Findings that stay, by linter and record, with the reason. */
  readonly accepted: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const limb: Linted = {
  name: 'limb',
  registerFile: LIMB_REGISTER_FILE,
  subject: limbSubject,
  notYet: {
    'every text is present':
      'its page tells no condition fact by fact: derived facts and the notes of sources have no words',
    'every rule is shown in every outcome': 'its rules are shown by the 153 worked cases, each in some of them fired',
  },
  accepted: {
    'what rests on reasoning alone is weak': {
      'rule LV16': 'the rule book gives it as strong, by analogy with LD25',
    },
    'a label or a document is no trial': {
      'trial atherectomy-dcb-rct-300': 'a trial that was announced: its arms are the plan, and it has no figures',
      'trial seed-002-case': 'the report of one patient: its one arm says so',
    },
  },
};

export const LINTED: readonly Linted[] = [
  { name: 'coronary', registerFile: REGISTER_FILE, subject: realSubject, notYet: {}, accepted: {} },
  limb,
];

/** What a linter finds in a territory, without what stays for a reason; a reason for what is not found is a finding. */
export function findingsOf({ notYet, accepted }: Linted, subject: Subject, name: string): readonly Finding[] {
  const linter = linters[name];
  if (!linter) return [{ record: name, message: 'there is no such linter' }];
  if (notYet[name] !== undefined) return [];
  const stays = accepted[name] ?? {};
  const found = linter(subject);
  return [
    ...found.filter(({ record }) => !Object.hasOwn(stays, record)),
    ...Object.keys(stays)
      .filter((record) => !found.some((one) => one.record === record))
      .map((record) => ({ record, message: 'it is accepted, but it is not found' })),
  ];
}
