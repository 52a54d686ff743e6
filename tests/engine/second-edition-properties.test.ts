import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { Action } from '../../src/territories/coronary/types/knowledge.ts';
import type { Result, Step } from '../../src/territories/coronary/types/result.ts';
import { TOOLS } from '../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../fixtures/ask.ts';
import { runs } from '../fixtures/runs.ts';
import { changed, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

/** A random case, or a worked one with some of its fields replaced. */
const someCase = fc.oneof(
  arbitraryCase(),
  fc
    .tuple(fc.constantFrom(plainCase(), ...vignettes.map((vignette) => vignette.case)), arbitraryCase())
    .map(([base, change]) => changed(base, change)),
);
/** Of any case, one in which these fields are as said: the property is never tried in vain. */
const always = (said: CaseSections, claim: (result: Result, data: CaseData) => void) =>
  fc.assert(
    fc.property(
      someCase.map((data) => changed(data, said)),
      (data) => claim(answer(data), data),
    ),
    { numRuns: runs(800) },
  );

const ADVICE = ['required', 'recommended', 'option'];
const stepsOf = ({ stages }: Result): Step[] => stages.flatMap(({ steps }) => steps);
const verdictsOn = (result: Result, action: Action): string[] =>
  stepsOf(result)
    .filter((step) => step.action === action)
    .map(({ verdict }) => verdict);
const fired = ({ rules }: Result, ...ids: readonly string[]) => ids.filter((id) => rules.fired.includes(id));

describe('whatever is entered', () => {
  it('kinds of balloon are never above the verdict of their device', () =>
    always({}, (result) => {
      const balloon = result.device.options.find(({ option }) => option === 'dcb')?.verdict ?? '';
      const most = balloon === 'recommended' ? ADVICE : balloon === 'acceptable' ? ['option'] : [];
      const advised = (['dcb-paclitaxel', 'dcb-limus'] as const)
        .flatMap((kind) => verdictsOn(result, kind))
        .filter((verdict) => ADVICE.includes(verdict));
      for (const verdict of advised) expect(most).toContain(verdict);
    }));

  it('a done stage advises no tool', () =>
    always({}, ({ stages }) => {
      const done = stages.filter(({ status }) => status === 'done').flatMap(({ steps }) => steps);
      expect(done.filter(({ verdict }) => verdict === 'required' || verdict === 'recommended')).toEqual([]);
      const tools = done.filter(({ action }) => (TOOLS as readonly Action[]).includes(action));
      expect(tools.filter(({ verdict }) => ADVICE.includes(verdict))).toEqual([]);
    }));

  it.each([
    ['out of scope', { preparation: { perforation: true } }],
    [
      'ischaemia excluded',
      {
        patient: { presentation: 'stable-angina', ffr: 0.9, ifr: 0.95 },
        preparation: { timiFlow: 3, flowStable: true, dissection: 'none' },
      },
    ],
  ] as const)('not indicated: no Heart Team, no alternatives, no conflicts (%s)', (_, said) =>
    always(said, (result) => {
      const { device, heartTeam, alternatives, conflicts, stages } = result;
      expect({ status: device.status, choice: device.choice, heartTeam, alternatives, conflicts }).toEqual({
        status: 'not-indicated',
        choice: [],
        heartTeam: false,
        alternatives: [],
        conflicts: [],
      });
      const procedure = stages.filter(({ stage }) => stage !== 'beyond' && stage !== 'aftercare');
      expect(procedure.flatMap(({ steps }) => steps)).toEqual([]);
    }),
  );

  it('the wire behind a strut: no device is final, and nothing else goes over it', () =>
    always({ imaging: { wireBehindStrut: true } }, (result) => {
      expect(result.device.status).not.toBe('final');
      for (const tool of [
        'nc-balloon',
        'super-high-pressure',
        'scoring',
        'cutting',
        'ivl',
        'elca',
        'rotational',
      ] as const)
        for (const verdict of verdictsOn(result, tool)) expect(ADVICE).not.toContain(verdict);
    }));

  it('an unopened occlusion never passes the gate', () =>
    always({ lesion: { timiFlow: 0 }, preparation: { timiFlow: 0, tools: [] } }, ({ gate, device }) => {
      const { G1, G2, G4, G5 } = gate;
      expect([G1, G2, G4, G5]).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
      expect(device.status).not.toBe('final');
    }));

  it('clear never stands beside a capping conflict', () =>
    always({}, (result) => {
      const capping = result.conflicts.filter((id) => ['C2', 'C4', 'C5', 'C6', 'C7', 'C10', 'C12'].includes(id));
      if (capping.length > 0 || fired(result, 'S14').length > 0) expect(result.device.agreement).not.toBe('clear');
    }));

  it.each([
    ['exactly two layers', { stent: { layers: 2, overlap: false } }],
    ['no antiplatelet therapy', { patient: { dapt: 'not-possible' } }],
    ['an unprotected left main', { lesion: { vessel: 'left-main', leftMainProtected: false } }],
    ['an aneurysm', { imaging: { aneurysm: true } }],
  ] as const)('nothing is clear with %s', (_, said) =>
    always(said, ({ device }) => {
      expect(device.agreement).not.toBe('clear');
    }),
  );

  it('flow lost without a look for a dissection gets no final device', () =>
    fc.assert(
      fc.property(someCase, fc.constantFrom({ timiFlow: 1 as const }, { flowStable: false }), (data, lost) => {
        const { dissection: _, ...preparation } = { ...data.preparation, ...lost };
        expect(answer({ ...data, preparation }).device.status).not.toBe('final');
      }),
      { numRuns: runs(800) },
    ));

  it.each(['none', 'a'] as const)(
    'a bail-out stands only on a dissection: not on type %s beside thrombus',
    (dissection) =>
      always({ imaging: { thrombus: true }, preparation: { dissection, timiFlow: 1, flowStable: false } }, (result) => {
        expect(fired(result, 'G8')).toEqual([]);
        expect(result.device.status).not.toBe('final');
      }),
  );

  it('orbital atherectomy is never more than avoid', () =>
    always({}, (result) => {
      for (const verdict of verdictsOn(result, 'orbital'))
        expect(['avoid', 'contraindicated', 'unavailable']).toContain(verdict);
    }));

  it('rotational atherectomy is contraindicated while thrombus is yes', () =>
    always({ imaging: { thrombus: true } }, (result) => {
      const expected = result.device.status === 'not-indicated' ? [] : ['contraindicated'];
      expect(verdictsOn(result, 'rotational')).toEqual(expected);
    }));

  it('rotational atherectomy is not advised in a stent younger than a month unless nothing crosses', () =>
    always({ lesion: { uncrossable: false }, stent: { monthsSinceImplant: 0.5 } }, (result) => {
      for (const verdict of verdictsOn(result, 'rotational')) expect(ADVICE).not.toContain(verdict);
    }));

  it('no antiplatelet rule A1-A3 beside known anticoagulation', () =>
    always({ patient: { oralAnticoagulant: true } }, (result) => {
      expect(fired(result, 'A1', 'A2', 'A3')).toEqual([]);
      expect(verdictsOn(result, 'dapt')).toEqual([]);
    }));

  it.each([
    ['a fracture', { imaging: { fracture: 'partial' } }],
    ['a deformed stent', { imaging: { deformed: true } }],
    ['a gate that is not passed', { preparation: { residualStenosisPercent: 40 } }],
  ] as const)('no further device only through the gate and over no fracture: not with %s', (_, said) =>
    always(said, ({ device }) => {
      if (device.choice.includes('no-further-device')) expect(device.status).not.toBe('final');
    }),
  );
});

describe('where only the burr is left to expand a stent', () => {
  const spent = plainCase({
    stent: { monthsSinceImplant: 20 },
    imaging: { underexpanded: true, minStentAreaMm2: 4, referenceLumenAreaMm2: 8, tissue: 'none' },
    preparation: {
      tools: (['nc-balloon', 'super-high-pressure', 'ivl', 'elca'] as const).map((tool) => ({
        tool,
        outcome: 'failed',
      })),
    },
  });
  const told = (data: CaseData) => {
    const result = answer(data);
    const { device, heartTeam, alternatives } = result;
    return { burr: verdictsOn(result, 'rotational'), blockedBy: device.blockedBy, heartTeam, alternatives };
  };

  it('it is the last resort', () => {
    expect(told(spent)).toEqual({ burr: ['option'], blockedBy: ['P2'], heartTeam: false, alternatives: [] });
  });

  it('the ladder ends before it two weeks after stenting', () => {
    expect(told(changed(spent, { stent: { monthsSinceImplant: 0.5 } }))).toEqual({
      burr: [],
      blockedBy: ['P2', 'P16'],
      heartTeam: true,
      alternatives: ['cabg', 'medical'],
    });
    expect(told(changed(spent, { stent: { monthsSinceImplant: 1 } })).burr).toEqual(['option']);
  });

  it('the Heart Team is asked while thrombus bars it, and the ladder has not ended: the thrombus may go', () => {
    const managed = [...(spent.preparation?.tools ?? []), { tool: 'thrombus-management', outcome: 'worked' } as const];
    const barred = changed(spent, { imaging: { thrombus: true }, preparation: { tools: managed } });
    expect(told(barred)).toEqual({
      burr: ['contraindicated'],
      blockedBy: ['P2'],
      heartTeam: true,
      alternatives: [],
    });
  });
});
