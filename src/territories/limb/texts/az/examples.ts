/** The worked cases to begin with. */
export const exampleTexts = {
  'example.LV01': 'Fasiləli axsaqlıq, bir stentdə fokal restenoz, məşq sınanıb',
  'example.LV03': 'Eyni, hələ məşq proqramı yoxdur',
  'example.LV09': 'Fasiləli axsaqlıq, tıxanmış stent, keçilib',
  'example.LV16': 'Fasiləli axsaqlıq, örtüklü balondan sonra fokal təkrarlanma: heç nə dəstəklənmir',
  'example.LV19': 'Balondan sonra axını məhdudlaşdıran diseksiya: məcburi (bailout) stentləmə',
  'example.LV22': 'Bir gündür soyuq, keyimiş ayaq: kəskin, əhatə dairəsindən kənar',
  'example.LV11': 'Ətraf təhlükədədir, tıxanmış stent, yaxşı vena',
  'example.LV39': 'Dərc olunmuş arterializasiya, bildirildiyi kimi',
  'example.LV40': 'Eyni pəncə, siyahı tamdır',
  'example.LV41': 'Eyni, ertəsi səhər: dövrə açıqdır',
  'example.LV42': 'Eyni, iki ayda: dövrə bağlanıb',
  'example.published-case':
    '67 yaşlı bir kişi və bir ayaq, dərc olunub. WIfI 2-3-1 mərhələ 4 ilə uyğundur, lakin işemiya dərəcəsi yazılıb, ölçülməyib; pəncə proyeksiyaları, hədəfin axtarışı, venaların yoxlanması, gətirici axın və ikinci rəyçi bildirilmir, ona görə siyahı açıqdır. Dövrə iki ayda bağlanmışdı; ikinci prosedurdan sonra yara aydın sağalma meyli göstərib, sağalma tarixi verilmir. Verilmiş dərmanlar edilmiş olandır, sxem deyil. İkinci, üçüncü və dördüncü halın əlavə etdikləri bildirilməyib: qeyddə olmalı olan bunlar idi.',
} as const satisfies Readonly<Record<keyof typeof import('../examples.ts').exampleTexts, string>>;
