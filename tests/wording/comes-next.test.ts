import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getField } from '../../src/territories/coronary/case/edit.ts';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { comesNext } from '../../src/wording/comes-next.ts';
import { inspected, vignetteCase } from '../fixtures/inspections.ts';
import { aCase, changed, plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const next = (caseData: CaseData) => comesNext(inspected(caseData), caseData);
const nowOf = (caseData: CaseData) => next(caseData).now.map(({ action }) => action);

/** What the headline, the step "now", the question and the reasons say that cannot all be so. */
function contradictions(caseData: CaseData): string[] {
  const { result } = inspected(caseData);
  const { headline, now, ask, rule } = comesNext(inspected(caseData), caseData);
  const { device, classification, missing } = result;
  const actions: readonly string[] = now.map(({ action }) => action);
  const found: string[] = [];
  const hold = (is: boolean, what: string) => {
    if (!is) found.push(`${headline.id}: ${what} (now ${actions.join()}, ask ${ask}, rule ${rule})`);
  };
  const tools = headline.values['tools'] ?? [];
  hold(
    tools.every((tool) => actions.includes(tool)),
    `the headline names ${tools.join()}, "now" does not`,
  );
  hold(
    now.every(({ verdict }) => !['avoid', 'contraindicated'].includes(verdict)),
    'what is advised against is due now',
  );
  const blockers = device.blockedBy.map((id) => (id === 'test-first' ? 'test' : id));
  hold(!blockers.includes('test') || !actions.includes('nc-balloon'), 'a balloon is due before the test');
  hold(headline.id !== 'image-first' || !actions.includes('nc-balloon'), 'a balloon is due before the imaging');
  hold(
    !classification.preparationBegun || !['patient.ffr', 'patient.ifr'].includes(ask ?? ''),
    'the pressure wire is asked for once preparation has begun',
  );
  hold(headline.id !== 'test-first' || /^patient\.(ffr|ifr|nonInv)/.test(ask ?? ''), 'test first, but asked otherwise');
  hold(
    device.status !== 'final' || !ask || device.provisional.length > 0 || tools.length > 0,
    'final, and still asked',
  );
  hold(device.status === 'undetermined' || rule !== undefined, 'no rule leads');
  const decides = device.because.flatMap((entry) => (entry.as === 'enter' ? [] : entry.rule));
  const ofNow = now.flatMap(({ rules }) => rules);
  hold(rule === undefined || [...decides, ...ofNow, 'S9'].includes(rule), 'the reasons are of something else');
  const tried: readonly string[] = (caseData.preparation?.tools ?? []).map(({ tool }) => tool);
  const isOpen =
    ask === 'preparation.tools'
      ? actions.some((action) => !tried.includes(action))
      : ask && (getField(caseData, ask) === undefined || missing.some(({ field }) => field === ask));
  hold(!ask || isOpen || headline.id !== 'intended', 'what is known is asked for');
  return found;
}

describe('what comes next', () => {
  test('headline, now, next and why name the same thing on every worked case', () => {
    expect(vignettes.flatMap(({ id, case: each }) => contradictions(each).map((what) => `${id} ${what}`))).toEqual([]);
  });

  test('headline, now, next and why name the same thing on 2,000 random cases', () => {
    fc.assert(
      fc.property(arbitraryCase(), (each) => {
        expect(contradictions(each)).toEqual([]);
      }),
      { numRuns: 2000, seed: 13 },
    );
  });

  test('a test that comes first is asked for, is due, and is what the reasons are of', () => {
    const { headline, now, ask, rule } = next(vignetteCase('V13'));
    expect([headline.id, now.map(({ action }) => action), ask, rule]).toEqual([
      'test-first',
      ['physiology-test'],
      'patient.ffr',
      'I5',
    ]);
  });

  test('what was not said of imaging counts as not done: it comes first, and is asked for', () => {
    const known = vignetteCase('V01');
    const { imaging: _imaging, ...unimaged } = known;
    expect(next(unimaged)).toMatchObject({ headline: { id: 'imaging-due' }, ask: 'imaging.modalities' });
    expect(nowOf(unimaged)).toEqual(['intravascular-imaging']);
    expect(next(changed(unimaged, { imaging: { modalities: [] } })).headline.id).toBe('imaging-due');
    expect(nowOf(known)).toEqual(['nc-balloon']);
  });

  test('an acute case without a stenosis is asked for the stenosis', () => {
    const acute = aCase({ stent: { type: 'des', layers: 1 }, patient: { presentation: 'nstemi' } });
    expect(next(changed(acute, { imaging: { modalities: ['oct'] } })).ask).toBe('lesion.stenosisPercent');
  });

  test('a sentence on thrombus knows whether the stent has been imaged', () => {
    expect(next(vignetteCase('V18')).headline).toMatchObject({ id: 'thrombus-first', imaged: true });
  });

  test('nothing is asked once the answer is final, and no wire once preparation has begun', () => {
    expect(next(vignetteCase('V04')).ask).toBeUndefined();
    expect(next(vignetteCase('V107')).ask).toBe('preparation.residualStenosisPercent');
  });

  test('the balloon is not due while imaging must come first, nor a device while the flow is lost', () => {
    expect(nowOf(vignetteCase('V40'))).toEqual(['intravascular-imaging']);
    expect(nowOf(vignetteCase('V50'))).toEqual(['restore-flow']);
    expect(nowOf(vignetteCase('V51'))).toEqual(['intravascular-imaging']);
  });

  test('after a failed balloon the tools that are left are named, in the sentence as under now', () => {
    const { headline, now } = next(vignetteCase('V125'));
    expect(headline.values['tools']).toEqual(['scoring']);
    expect(now.map(({ action }) => action)).toEqual(['scoring']);
  });

  test.each([
    ['crossing', { lesion: { timiFlow: 0 }, preparation: { tools: [{ tool: 'cto-crossing', outcome: 'failed' }] } }],
    [
      'thrombus management',
      { imaging: { thrombus: true }, preparation: { tools: [{ tool: 'thrombus-management', outcome: 'failed' }] } },
    ],
  ] as const)(
    'where %s failed, which comes first, the Heart Team is due, in the sentence as under now',
    (_what, change) => {
      const { headline, now, rule } = next(plainCase(change));
      expect([headline.id, now.map(({ action }) => action)]).toEqual(['first-step-failed', ['heart-team']]);
      expect(headline.values['device']).toEqual(['des']);
      expect(inspected(plainCase(change)).result.device.blockedBy).toContain(rule);
    },
  );

  test('the Heart Team is due too where a bail-out waits for a crossing that failed', () => {
    const tools = [{ tool: 'cto-crossing', outcome: 'failed' }] as const;
    const dissected = plainCase({ lesion: { timiFlow: 0 }, preparation: { tools, dissection: 'd' } });
    expect(next(dissected).headline.id).toBe('bail-out-waits');
    expect(nowOf(dissected)).toEqual(['heart-team']);
  });

  test('an occlusion that may still be crossed is, whatever else has failed', () => {
    const tools = [{ tool: 'thrombus-management', outcome: 'failed' }] as const;
    const occluded = plainCase({ lesion: { timiFlow: 0 }, imaging: { thrombus: true }, preparation: { tools } });
    expect(next(occluded).headline.id).toBe('cross-first');
    expect(nowOf(occluded)).toEqual(['cto-crossing']);
  });

  test('flow and dissection are read before the imaging that a residual stenosis calls for, and the area only after it', () => {
    const read = aCase({
      stent: { type: 'des', layers: 2 },
      lesion: { pattern: 'diffuse-intrastent', stenosisPercent: 90 },
      patient: { presentation: 'stable-angina' },
      preparation: { residualStenosisPercent: 40 },
    });
    const asked = (change: CaseSections) => next(changed(read, change));
    expect(asked({})).toMatchObject({ headline: { id: 'underexpansion-unknown' }, ask: 'preparation.timiFlow' });
    expect(asked({ preparation: { residualStenosisPercent: 40, timiFlow: 3 } }).ask).toBe('preparation.dissection');
    const known = { residualStenosisPercent: 40, timiFlow: 3, dissection: 'none' } as const;
    expect(asked({ preparation: known }).ask).toBe('imaging.modalities');
    expect(asked({ preparation: known, imaging: { modalities: ['ivus'] } }).ask).toBe('preparation.minStentAreaMm2');
  });

  test('who has said that nothing was imaged is not asked again', () => {
    const unimaged = changed(aCase({ stent: { type: 'des', layers: 2 }, patient: { presentation: 'stable-angina' } }), {
      lesion: { stenosisPercent: 90 },
      imaging: { modalities: [] },
    });
    const { headline, ask } = next(unimaged);
    expect(headline.id).toBe('imaging-due');
    expect(ask).toBeDefined();
    expect(ask).not.toBe('imaging.modalities');
  });

  test('once a tool has worked the gate is looked at, in its order', () => {
    const worked = vignetteCase('V107');
    expect(next(worked).headline.id).toBe('gate-due');
    const read = changed(worked, { preparation: { residualStenosisPercent: 10 } });
    expect(next(read).ask).toBe('preparation.timiFlow');
  });
});
