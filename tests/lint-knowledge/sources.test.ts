import { describe, expect, test } from 'vitest';
import { orphanSources, orphanTrials } from '../../scripts/lint-knowledge/orphans.ts';
import {
  everyStatementHasSource,
  noFirmerThanItsSource,
  verificationDeclared,
} from '../../scripts/lint-knowledge/sources.ts';
import { findingsIn, record } from './damaged.ts';

const UNUSED = 'nothing uses it: use it, or say in the allow list why it stays';
const STALE = 'it is in the allow list, but it is used or does not exist';

describe('orphans', () => {
  test('a trial that no rule rests on any more', () => {
    const findings = findingsIn(orphanTrials, ({ knowledge }) => {
      record(knowledge.rules, 'P3').evidence = [];
    });
    expect(findings).toEqual([{ record: 'trial ivl-underexp-2020-13pt', message: UNUSED }]);
  });

  test('a label that nothing says how to use a device by any more', () => {
    const findings = findingsIn(orphanTrials, ({ knowledge }) => {
      knowledge.use = knowledge.use.filter(({ source }) => source !== 'sequent-scb-overlap');
    });
    expect(findings).toEqual([{ record: 'trial sequent-scb-overlap', message: UNUSED }]);
  });

  test('a trial that is allowed to be one and is none', () => {
    const findings = findingsIn(orphanTrials, ({ knowledge }) => {
      record(knowledge.rules, 'P4').evidence = ['elca-farag-2023'];
    });
    expect(findings).toEqual([{ record: 'trial elca-farag-2023', message: STALE }]);
  });

  test('a source that no record cites any more', () => {
    const findings = findingsIn(orphanSources, ({ knowledge }) => {
      record(knowledge.thresholds, 'expansion.adequate').sources = [{ source: 'PRESTIGE17' }];
    });
    expect(findings).toEqual([{ record: 'source OPTIVUS', message: UNUSED }]);
  });

  test('an allowed source without a reason', () => {
    const findings = findingsIn(orphanSources, ({ allowedOrphans }) => {
      allowedOrphans.sources['TANNER'] = '';
    });
    expect(findings).toEqual([{ record: 'source TANNER', message: UNUSED }]);
  });
});

describe('every statement has a source', () => {
  test('a rule without one', () => {
    const findings = findingsIn(everyStatementHasSource, ({ knowledge }) => {
      record(knowledge.rules, 'D9').sources = [];
    });
    expect(findings).toEqual([{ record: 'rule D9', message: 'it has no source' }]);
  });

  test('a threshold without one', () => {
    const findings = findingsIn(everyStatementHasSource, ({ knowledge }) => {
      record(knowledge.thresholds, 'vessel.large').sources = [];
    });
    expect(findings).toEqual([{ record: 'threshold vessel.large', message: 'it has no source' }]);
  });
});

describe('every source and trial is verified to a level', () => {
  test('a level that there is not', () => {
    const findings = findingsIn(verificationDeclared, ({ sources }) => {
      record(sources, 'FUJINO').verification = 'heard-of';
    });
    expect(findings).toEqual([{ record: 'source FUJINO', message: '"heard-of" is no verification level' }]);
  });

  test('a trial with figures that nobody says where they were seen', () => {
    const findings = findingsIn(verificationDeclared, ({ trials }) => {
      record(trials, 'artist').seen_at = [];
    });
    expect(findings).toEqual([{ record: 'trial artist', message: 'it does not say where it was seen' }]);
  });
});

describe('nothing is firmer than its source', () => {
  test('a position read in full of a document of which the abstract was read', () => {
    const findings = findingsIn(noFirmerThanItsSource, ({ questions }) => {
      record(record(questions, 'imaging').positions, 'scai23').verification = 'fulltext-seen';
    });
    expect(findings).toEqual([
      {
        record: 'position imaging scai23',
        message: 'it is given as fulltext-seen, its source SCAI23 only as abstract-seen',
      },
    ]);
  });
});
