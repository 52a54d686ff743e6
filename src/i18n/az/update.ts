/** A newer build of the program, and what keeps this window from being reloaded. */
export const updateTexts = {
  'update.offline-ready': 'Oflayn işə hazırdır',
  'update.incomplete':
    'Oflayn iş üçün lazım olanların hamısı bu cihazda deyil. Server cavab verən kimi yenidən gətirilir.',
  'update.found': 'Relumen-in yeni versiyası hazırdır.',
  'update.unread': 'Nəyin dəyişdiyi oxunmadı.',
  'update.ready': 'Relumen {app}, bilik {knowledge} hazırdır (burada: {appHere}, {knowledgeHere}).',
  'update.ready-same': 'Relumen {app}, bilik {knowledge} üçün başqa yığma hazırdır.',
  'update.rules': '{count, plural, =0 {Heç bir qayda dəyişməyib.} one {# qayda dəyişib.} other {# qayda dəyişib.}}',
  'update.rules-named': '{count, plural, one {# qayda dəyişib: {rules}.} other {# qayda dəyişib: {rules}.}}',
  'update.impact': '{of, number} nümunə halında cavabların {percent}%-i dəyişir.',
  'update.impact-few': '{of, number} nümunə halında cavabların 1%-dən azı dəyişir.',
  'update.impact-none': '{of, number} nümunə halında heç bir cavab dəyişmir.',
  'update.accept': 'İndi yenilə',
  'update.later': 'Sonra',
  'update.replaced': 'Relumen yenilənib. Bu pəncərə yenidən yüklənənə qədər {app} versiyası ilə davam edir.',
  'update.since': 'Son başlanğıcdan bəri: Relumen {app}, bilik {knowledge} (əvvəl: {appBefore}, {knowledgeBefore}).',
  'update.dismiss': 'Bağla',
  'update.reload': 'Yenidən yüklə',
  'update.hold.saving': 'Hal saxlanılır.',
  'update.hold.problem': 'Son dəyişiklik hələ saxlanmayıb: saxlanana qədər heç nə yenidən yüklənmir.',
  'update.hold.entry': 'Hələ qəbul edilməyib: {field}. Əvvəlcə tamamlayın və ya təmizləyin.',
  'update.hold.nothing-kept':
    'Bu cihazda heç nə saxlanılmır: yenidən yükləmə ekrandakı halı itirər. Əvvəlcə onu fayl kimi saxlayın və yeni hal başlayın.',
  'update.hold.sealed':
    'Hallar möhürlənib: yenidən yükləmə ekrandakı halı itirər. Əvvəlcə parolu verin və ya yeni hal başlayın.',
} as const;
