/** What is said of the answers that an update changes; only `npm run knowledge:impact` needs it. */
export const knowledgeImpactTexts = {
  'impact.title': 'Bilik {now} hallarda nəyi dəyişir',
  'impact.generated': '`npm run knowledge:impact -- {ref}` ilə yaradılıb. Redaktə etməyin.',
  'impact.intro':
    'Eyni {all, number} hala {before} (commit {ref}) biliyi və mühərriki ilə və {now} ilə cavab verilib: **{changed, plural, =0 {heç bir cavab dəyişməyib} one {# cavab dəyişib, {share}} other {# cavab dəyişib, {share}}}**.',
  'impact.share-worked':
    'Qaydalar kitabının işlənmiş halından düzəldilmiş {all, number} haldan: {changed, number}, {share}.',
  'impact.share-random': 'Təsadüfi qurulmuş {all, number} haldan: {changed, number}, {share}.',
  'impact.not-patients':
    'Bunlar xəstələr deyil. Halların yarısı işlənmiş hallardan düzəldilib, onların çoxu qaydalar orada dəyişdiyi üçün yazılıb; digər yarının çoxunu heç kim daxil etməzdi. Rəqəmlər yenilənmənin nə qədər uzağa çatdığını deyir, neçə xəstəyə aid olduğunu yox.',

  'impact.how': 'Necə tapılıb',
  'impact.how.cases': 'Hallar: {mix}. Başlanğıc (seed) {seed}, barmaq izi {hash}.',
  'impact.how.rules-now': '{now} qaydaları: barmaq izi {rules}.',
  'impact.how.fields':
    'Hər iki nəşrin tanıdığı qiymətlərlə ən çoxu {count, plural, one {# sahə} other {# sahə}} daxil edilib. Hər nəşrə hal onun öz hal faylı versiyasında verilir. Halın laboratoriya haqqında demədiyi susmaya görə götürülür.',
  'impact.how.not-asked':
    'Daxil edilməyib, çünki {before} {count, plural, one {onu} other {onları}} tanımır: {fields}. {count, plural, one {Onun} other {Onların}} cavaba təsiri bu rəqəmlərdə yoxdur.',
  'impact.how.answer':
    'Cavab vəziyyət və cihaz, səbəblərin necə dayandığı, əhatə dairəsi, göstəriş, nəyin istisna olunduğu, ürək komandası və nəyin birinci gəlməli olduğudur. Onlardan biri dəyişibsə, cavab dəyişib; əhatə dairəsindən kənarda başqa heç nə sayılmır. Dəyişiklik bir dəfə, bunlardan fərqlənən birincisi altında sayılır.',
  'impact.how.rule':
    'Qayda o halda göstərilir ki, onsuz cavablar orada fərqlənməzdi. Yalnız bir nəşrdə işləyən və ya hər ikisində işləyib indi başqa şey deyən qaydalar sınanır: hər biri hər iki nəşrdə susdurulur. Tək heç biri yetmədikdə ikisi, yoxsa mümkün olan ən azı axtarılır; bunlar üstəgəl işarəsi ilə birləşdirilir. Bir neçəsi, hər biri təkbaşına, yetdikdə hamısı göstərilir. Ona görə qaydaların rəqəmləri toplanmır.',
  'impact.how.examples':
    'Hər növün nümunələri onun ən çox cavabını dəyişən qaydaları göstərir: hər birinin ən kiçik {tried, number} halından, çıxarıldıqda eyni qaydalarla izah olunan eyni dəyişikliyin qaldığı hər şey çıxarılıb.',

  'impact.groups': 'Nə dəyişib',
  'impact.groups.group': 'Cavablar harada fərqlənir',
  'impact.group.no-longer-final': 'Əvvəl yekun, indi yox',
  'impact.group.newly-final': 'İndi yekun, əvvəl yox',
  'impact.group.final-still': 'Əvvəl də, indi də yekun, başqa seçimlə',
  'impact.group.plan': 'Başqa vəziyyət və ya seçim, nə əvvəl, nə indi yekun',
  'impact.group.agreement': 'Səbəblərin necə dayandığı',
  'impact.group.scope': 'Əhatə dairəsi',
  'impact.group.indication': 'Göstəriş',
  'impact.group.vetoed': 'Nə istisna olunub',
  'impact.group.heartTeam': 'Ürək komandası',
  'impact.group.blockedBy': 'Nə birinci gəlməlidir',

  'impact.kinds.kind': 'Əvvəl → indi',
  'impact.answers': 'Cavablar',
  'impact.count': '{count, number}',
  'impact.share': 'Hamısından',
  'impact.by': 'Nə ilə',
  'impact.by-one': '{rules} ({count, number})',
  'impact.by-more': 'digərləri ({count, number})',
  'impact.kind': '{before} → {now}',
  'impact.kind.demands': 'Başqa bir şey birinci gəlməlidir',

  'impact.rules': 'Hansı qayda ilə',
  'impact.rules.rule': 'Qayda',
  'impact.rules.state': '{now} nəşrində',
  'impact.rules.alone': 'Təkbaşına yetir',
  'impact.state.new': 'yeni',
  'impact.state.removed': 'çıxarılıb',
  'impact.state.changed': 'dəyişib',
  'impact.state.same': 'əvvəlki kimi',
  'impact.unexplained': 'qayda yoxdur',
  'impact.unexplained.how':
    '“Əvvəlki kimi” eyni şeyi deyən və başqa hallarda işləyən qaydanın yanında durur, çünki əsaslandığı başqa cür hesablanır. “Qayda yoxdur” bütün belə qaydalar susdurulduqda belə cavabların fərqləndiyi yerdə durur: qaydaların cavaba çevrilməsi dəyişib.',

  'impact.example': '{rules} ilə',
  'impact.example.answer': '{version}: {answer}',
} as const;
