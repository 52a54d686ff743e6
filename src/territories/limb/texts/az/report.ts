/** The printed page of the leg, and what was done. */
export const reportTexts = {
  'page.title': 'Ayaq: hal və plan',
  'page.drawing': 'Ayaq',
  'page.options': 'Seçimlər yan-yana',
  'page.heart-team': 'Damar komandasının qərarı dəstəklənir.',
  'page.disputed': 'Ziddiyyətlər və uyğunsuzluqlar',
  'page.evidence': 'Səbəblərin arxasındakı sübut',
  'page.evidence.differs': '{name}: {citation}; {verification}; mənbə sənədi başqa cür deyir',
  'page.evidence.none': 'Bu səbəblərin arxasında tədqiqat qeydi yoxdur.',

  'agreement.clear': 'aydın',
  'agreement.contested': 'hər iki tərəfdə səbəblərlə',
  'agreement.equipoise': 'hər biri məqsədəuyğundur',

  'value.decision.choice.plain-balloon': 'Yalnız sadə balon',
  'value.decision.choice.dcb': 'Dərman örtüklü balon',
  'value.decision.choice.des': 'Dərman ayıran stent',
  'value.decision.choice.covered-stent': 'Örtülü stent',
  'value.decision.choice.bypass': 'Bypass',
  'value.decision.choice.dva': 'Dərin venaların arterializasiyası',
  'value.decision.choice.conservative': 'Konservativ müalicə',
  'value.decision.choice.amputation': 'Amputasiya',
} as const satisfies Readonly<Record<keyof typeof import('../report.ts').reportTexts, string>>;
