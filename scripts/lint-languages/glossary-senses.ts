/**
 * Where the words of the glossary and of the texts meet less simply than word for word. Keys are the English terms as the
 * glossary has them.
 */

/** Terms that mean one of several things: only this in an English text is meant. */
export const SENSES: Readonly<Record<string, RegExp>> = {
  'Reference (citation)': /\bcopy the reference of\b/i,
  'In-stent (location)': /\bin-stent\b/i,
  High: /\b(?<!super-)high\b/i,
  // The name of a document, and of a trial.
  Guideline: /\b(?<!Global Vascular )guidelines?\b/i,
  'Critical limb ischaemia (older term)': /\bcritical limb ischaemia\b|\b(?<!BEST-)CLI\b/i,
  Graft: /\b(?<!stent )grafts?\b/i,
  // How soon an answer is wanted, and not what a plan says.
  planned: /\bplanned (consultation|request)\b/i,
};

/** Forms that are said as well: other parts of speech, and the plain word where the phrase already names the stent. */
export const ALSO: Readonly<Record<string, Readonly<Partial<Record<'az' | 'ru', readonly string[]>>>>> = {
  'In-stent restenosis': { az: ['restenoz'], ru: ['рестеноз'] },
  'In-stent (location)': { az: ['stentdaxili'], ru: ['внутристентовый'] },
  'Focal restenosis': { az: ['fokal restenoz'] },
  'Diffuse restenosis': { az: ['diffuz restenoz'] },
  'Recurrent restenosis': { az: ['təkrarlanan restenoz'] },
  'Angiographic definition': { az: ['angioqrafik tərif'] },
  'To be avoided': { ru: ['избегать'] },
  moderate: { ru: ['средней тяжести'] },
};

/** Messages that have a term’s word and not its sense, each with the reason. */
export const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  // The lecture’s own words are quoted: “az geri səpilmə”, “az siqnal”.
  'classification.oct-tissue.lecture': ['low'],
  'lecture-says.L8.1': ['low'],
  'lecture-says.L8.4': ['low'],
  'lecture-held.L8.1': ['low'],
  // Six words stand side by side here: “Пораж.”.
  'section-short.lesion': ['Lesion'],
  // The code that a case goes by.
  'field.label.label': ['Label'],
  // The graft of these is a stent graft.
  'rule.LD17.text': ['Graft'],
  'procedure.V9.flag': ['Graft'],
  'procedure.V13': ['Graft'],
  'discrepancy.valves.seed': ['Graft'],
  'discrepancy.perforators.seed': ['Graft'],
  // The term binds for the heart.
  'value.setting.unavailable.bypass': ['Bypass surgery'],
};
