import type { Pair, Texts } from '../../scripts/lint-languages/finding.ts';
import { termsOf } from '../../scripts/lint-languages/glossary-file.ts';

/** Three rows in the form of the glossary: a form with an abbreviation, two forms, and two terms in one row. */
export const GLOSSARY = `n,category,en,abbr,az,az_source,ru,ru_source
1,device,Drug-coated balloon,DCB,dərman örtüklü balon (DCB),lecture,баллон с лекарственным покрытием,article
2,device,Percutaneous coronary intervention,PCI,perkutan koronar müdaxilə (PKM),page,чрескожное коронарное вмешательство (ЧКВ),thesis
3,core,Total occlusion,,tam damar tıxanması,lecture,полная окклюзия,standard
4,core,Chronic total occlusion,CTO,xroniki total oklüziya (CTO),constructed,хроническая тотальная окклюзия (ХТО),standard
5,tele,Emergency / urgent,,təcili / təxirəsalınmaz,constructed,экстренная / неотложная,acts
`;

/** One message in the original and in one language. */
export const pair = (original: string, said: string, language: Pair['language'] = 'ru'): Pair =>
  pairOf({ m: original }, { m: said }, language);

export const pairOf = (original: Texts, said: Texts, language: Pair['language'] = 'ru'): Pair => ({
  language,
  original,
  said,
  glossary: termsOf(GLOSSARY),
});
