import type { Limits, Reader } from '../derived/reader.ts';
import type { ChoiceFact, Fact } from '../fact.ts';
import { yesNo } from '../fact.ts';
import type { Kleene } from '../kleene.ts';
import { all, any, not as negated, twoValued, whenKnown } from '../kleene.ts';
import { and, not, or } from '../term.ts';

/** What a yes-or-no field says. */
export const said = (field: ChoiceFact): Kleene => ({ t: field.is(true), f: field.is(false) });

export const oneOf = (field: ChoiceFact, ...values: readonly (string | number)[]): Kleene =>
  whenKnown(field.known, or(...values.map((value) => field.is(value))));

const noneOf = (field: ChoiceFact, ...values: readonly string[]): Kleene => negated(oneOf(field, ...values));

export const asFact = ({ t, f }: Kleene): Fact => yesNo(t, f);

/** What of the limb and the foot tells that the limb is threatened. */
export interface Threat {
  readonly tissueLoss: Kleene;
  readonly clinicalClti: Kleene;
  readonly acute: Kleene;
  readonly otherAetiology: Kleene;
  readonly claudication: Kleene;
  readonly asymptomatic: Kleene;
}

export function threat(read: Reader, limits: Limits): Threat {
  const category = read.choice('limb.rutherford');
  const ulcer = any([noneOf(read.choice('foot.ulcer'), 'none'), noneOf(read.choice('foot.heel'), 'none')]);
  const gangrene = noneOf(read.choice('foot.gangrene'), 'none');
  const weeks = read.number('foot.ulcerWeeks');
  const old = whenKnown(weeks.known, weeks.against('above', limits('ulcer.weeks')));

  const wounds = any([ulcer, gangrene]);
  const graded = negated(oneOf(read.choice('foot.woundGrade'), 0));
  const tissueLoss = settled(any([wounds, graded, oneOf(category, 5, 6)]), wounds, oneOf(category, 0, 1, 2, 3, 4));

  const findings = any([said(read.choice('foot.restPain')), gangrene, all([ulcer, old])]);
  const clinicalClti = settled(any([findings, oneOf(category, 4, 5, 6)]), findings, oneOf(category, 0, 1, 2, 3));

  const signs = read.choice('limb.acuteSigns');
  const onset = read.choice('limb.onset');
  const days = read.number('limb.symptomDays');
  const recent = whenKnown(days.known, days.against('atMost', limits('acute.days')));
  const unsaid = and(not(signs.known), not(onset.known), clinicalClti.t, recent.t);
  const sudden = any([said(signs), all([oneOf(onset, 'sudden'), recent])]);
  const safe = negated(clinicalClti);
  return {
    tissueLoss,
    clinicalClti,
    acute: { t: or(unsaid, sudden.t), f: and(not(unsaid), sudden.f) },
    otherAetiology: noneOf(read.choice('limb.aetiology'), 'atherosclerotic', 'unknown'),
    claudication: all([oneOf(category, 1, 2, 3), safe]),
    asymptomatic: all([oneOf(category, 0), safe]),
  };
}

/** What is shown counts; a category that says none settles what the findings leave open. */
const settled = (shown: Kleene, findings: Kleene, saysNone: Kleene): Kleene => ({
  t: or(shown.t, and(not(saysNone.t), findings.t)),
  f: and(not(shown.t), or(saysNone.t, findings.f)),
});

export const isNotTrue = (of: Kleene): Kleene => twoValued(not(of.t));
