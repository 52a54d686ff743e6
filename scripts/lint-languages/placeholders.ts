import { inEach, type LanguageLinter } from './finding.ts';
import { type Place, placesOf } from './forms.ts';

/** The forms a count takes; `=0` and the like are the message's own. */
const PLURALS = { az: ['one', 'other'], ru: ['one', 'few', 'many', 'other'] };

const described = ({ name, kind }: Place) => (kind === 'text' ? `{${name}}` : `{${name}, ${kind}}`);
const list = (places: readonly Place[]) => [...new Set(places.map(described))].sort();
const choices = (places: readonly Place[], kind: string) =>
  places.filter((place) => place.kind === kind).map(({ forms }) => forms);
const exact = (forms: readonly string[]) => forms.filter((form) => /^(=?\d+)$/.test(form));

/** The same places to fill in, with every form that the language counts in. */
export const samePlaceholders: LanguageLinter = inEach((original, said, { language }) => {
  const [there, here] = [placesOf(original), placesOf(said)];
  const [wanted, has] = [list(there), list(here)];
  const selects = [there, here].map((places) => choices(places, 'select').map((forms) => [...forms].sort().join(' ')));
  const ownForms = [there, here].map((places) => choices(places, 'plural').map((forms) => exact(forms).join(' ')));
  return [
    ...(wanted.join() === has.join()
      ? []
      : [`has ${has.join(' ') || 'no places'}; the original ${wanted.join(' ') || 'none'}`]),
    ...(different(selects) ? ['chooses between other words than the original'] : []),
    ...(different(ownForms) ? ['has other numbers with a form of their own than the original'] : []),
    ...choices(here, 'plural').flatMap((forms) =>
      PLURALS[language].filter((form) => !forms.includes(form)).map((form) => `lacks the form for "${form}"`),
    ),
  ];
});

const different = ([there, here]: readonly (readonly string[])[]) =>
  [...new Set(there)].sort().join() !== [...new Set(here)].sort().join();
