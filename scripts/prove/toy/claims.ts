import type { Claim } from '../claim.ts';
import { proof } from '../claim.ts';
import { hasSupport } from '../comparison.ts';
import { STATUSES } from '../decision.ts';
import type { CaseModel } from '../model.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, not, or } from '../term.ts';

/** What holds of a bicycle with a flat tyre, in every case: three options, weighed as any number of them is. */
export function toyClaims(model: CaseModel): Claim[] {
  const { decision, truths, territory, fact } = model;
  const { status, agreement, chosen, options, bailOut } = decision;
  const names = territory.options.map(({ name }) => name);
  const say = (id: string, words: string, contradiction: Term) => proof(`toy-${id}`, words, model, contradiction);
  const isFact = (name: string, value: string | boolean): Term => {
    const it = fact(name);
    if (it.kind !== 'choice') throw new Error(`${name} is no choice.`);
    return it.is(value);
  };
  return [
    {
      id: 'toy-kleene',
      words: 'Of the bicycle: no rule is known to be met and known not to be met at once',
      method: 'proof',
      models: [model],
      parts: territory.rules.map(({ id }) => ({ name: id, look: and(truths.rule(id).t, truths.rule(id).f) })),
    },
    {
      id: 'toy-can-fire',
      words: 'Of the bicycle: every rule fires in some case',
      method: 'search',
      models: [model],
      parts: territory.rules.map(({ id }) => ({ name: id, look: truths.rule(id).t })),
    },
    {
      id: 'toy-reached',
      words: 'Of the bicycle: each option is the choice of some case, and every agreement but a conflict is reached',
      method: 'search',
      models: [model],
      parts: [
        ...names.map((name) => ({ name, look: chosen(name) })),
        ...(['clear', 'contested', 'equipoise'] as const).map((name) => ({ name, look: agreement[name] })),
        { name: 'two of three', look: and(chosen('patch'), chosen('tyre'), not(chosen('tube'))) },
      ],
    },
    say(
      'one-status',
      'Of the bicycle: every case has exactly one status',
      not(exactlyOne(STATUSES.map((s) => status[s]))),
    ),
    say(
      'usable',
      'Of the bicycle: what is ruled out, or not at hand, is never chosen',
      or(...names.map((name) => and(chosen(name), not(options.of(name).usable)))),
    ),
    say(
      'supported',
      'Of the bicycle: nothing is chosen that nothing speaks for, unless the tyre has burst',
      and(not(bailOut), or(...names.map((name) => and(chosen(name), not(hasSupport(name, decision.arguments)))))),
    ),
    say(
      'looked-first',
      'Of the bicycle: nothing is final before somebody has looked, unless the tyre has burst',
      and(status.final, not(isFact('tyre.looked', true)), not(bailOut)),
    ),
    say('hurry', 'Of the bicycle: in a hurry nothing is clear', and(isFact('ride.hurry', true), agreement.clear)),
    say(
      'on-the-road',
      'Of the bicycle: on the road a new tyre is no option, not even when the old one has burst',
      and(isFact('question', 'on-the-road'), chosen('tyre')),
    ),
  ];
}
