/** The printed rule book of the leg: its sections, and effects in words. */
export const ruleBookTexts = {
  'rule-book.section.assessment': 'Qiymətləndirmə',
  'rule-book.section.device': 'Restenozun müalicəsi',
  'rule-book.section.dva': 'Seçim qalmayıb və arterializasiya',
  'rule-book.section.beyond': 'Digər yollar',
  'effect.bail-out':
    'Məcburi (bailout) stentləmə: karkas (stent), dərman ayıran və ya örtülü, əldə hansı varsa',
  'effect.heart-team': 'Damar komandası',
  'effect.blocks': 'Birinci gəlir: edilənə qədər heç nə yekun deyil',
  'effect.scope.out-of-scope': 'Əhatə dairəsindən kənar: heç bir seçim məsləhət görülmür',
  'effect.scope.undetermined': 'Əhatə dairəsi açıqdır: heç bir seçim məsləhət görülmür',
  'effect.withholds-device.indication':
    'Bu keçərli olduqca, göstərişdən asılı olmayaraq, heç bir seçim göstərilmir',
  'effect.withholds-device.choice': 'Bu keçərli olduqca heç bir seçim göstərilmir',
  'action.plain-balloon': 'Sadə balon',
  'action.dcb': 'Dərman örtüklü balon',
  'action.des': 'Dərman ayıran stent',
  'action.covered-stent': 'Örtülü stent',
  'action.bypass': 'Bypass',
  'action.dva': 'Dərin venaların arterializasiyası',
  'action.conservative': 'Konservativ müalicə',
  'action.scoring': 'Cızıcı (scoring) balon',
  'action.cutting': 'Kəsici balon',
} as const satisfies Readonly<Record<keyof typeof import('../rule-book.ts').ruleBookTexts, string>>;
