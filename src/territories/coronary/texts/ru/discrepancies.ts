/** Where the lecture and the publications differ, as the register of the evidence says it. */
export const discrepancyTexts = {
  'discrepancy.rotational.topic': 'Ротационная атерэктомия (ROSTER, ARTIST)',
  'discrepancy.rotational.lecture':
    'Оба приведены в пользу ротационной атерэктомии при кальцинированном рестенозе стента и недораскрытии',
  'discrepancy.rotational.source':
    'ARTIST (n=298): ротационная атерэктомия хуже баллона. Рестеноз 65% против 51% (P=0,039), выживаемость без событий за 6 месяцев 79,6% против 91,3% (P=0,0052). ROSTER (n=200) исключало недораскрытые стенты. Сеть Siontis: из перечисленных сравнений ротаблация сильнее всего отставала от EES (стеноз по диаметру 31,8%)',
  'discrepancy.rotational.why': 'Отрицательное исследование представлено как поддержка; показание не изучалось',
  'discrepancy.rotational.grade': 'A+S',
  'discrepancy.ribs-4.topic': 'RIBS IV (рестеноз DES)',
  'discrepancy.ribs-4.lecture': 'EES лучше только по MLD; MACE одинаковы',
  'discrepancy.ribs-4.source':
    'Комбинированная конечная точка за 1 год 10% с EES против 18% с DEB (P=0,04); TVR 8% против 16% (P=0,035); РЦП 4,5% против 13% (HR 0,33, 0,14-0,79). Комбинированная конечная точка за 3 года 12,3% против 20,1% (HR 0,57, 0,34-0,96)',
  'discrepancy.ribs-4.why': 'Направило бы пациентов с рестенозом DES к варианту с большим числом событий',
  'discrepancy.ribs-4.grade': 'S (два согласных сообщения о статье)',
  'discrepancy.reform.topic': 'REFORM',
  'discrepancy.reform.lecture':
    'Сиролимус, MagicTouch, против паклитаксела, n=480, рестеноз DES, 9/12 месяцев; MLD +0,38 мм; рестеноз 7,8% против 13,5%; тромбозов ноль',
  'discrepancy.reform.source':
    'Статья о дизайне: баллон с Biolimus A9 против SeQuent Please, n=201, 2:1, рестеноз ГМС или DES, первичная конечная точка = % стеноза по диаметру через 6 месяцев, не меньшая эффективность. Статья с результатами не найдена, поэтому ни один из результатов лекции не подтверждается. Исследование MagicTouch при рестенозе стента в США сравнивает с обычным баллоном (планируется около 492)',
  'discrepancy.reform.why': 'Дизайн на слайде неверен; происхождение его результатов неизвестно',
  'discrepancy.reform.grade': 'A (только дизайн), результаты N',
  'discrepancy.sirolimus.topic': 'Вывод о сиролимус-DCB против паклитаксел-DCB',
  'discrepancy.sirolimus.lecture': 'Сиролимус равный, иногда лучше (также Han, Scheller)',
  'discrepancy.sirolimus.source':
    'SIBLINT-ISR: не меньшая эффективность, поздняя потеря 0,37 против 0,30 мм. Мета-анализ 11 исследований: TLF RR 1,08 (0,90-1,29), РЦП RR 1,16 (0,98-1,37), MLD с сиролимусом на 0,08 мм меньше (P=0,02)',
  'discrepancy.sirolimus.why': 'Ни в одном увиденном источнике нет признаков превосходства; направление MLD обратное',
  'discrepancy.sirolimus.grade': 'A+S',
  'discrepancy.bvs.topic': 'Преимущество BVS',
  'discrepancy.bvs.lecture': 'Меньше риск неоатеросклероза и позднего тромбоза',
  'discrepancy.bvs.source':
    'Absorb: больше тромбозов скаффолда и инфарктов в бассейне целевого сосуда, чем у DES второго поколения; производство прекращено. RIBS VI — нерандомизированное сравнение с группами RIBS IV/V',
  'discrepancy.bvs.why': 'Вывод о безопасности противоположный; устройство недоступно',
  'discrepancy.bvs.grade': 'A (обзор) + S',
  'discrepancy.daedalus.topic': 'DAEDALUS',
  'discrepancy.daedalus.lecture':
    '«Kufner, Circulation 2020;141:1075-1085»; в группе DES эверолимус/зотаролимус; DES «немного» лучше при рестенозе DES',
  'discrepancy.daedalus.source':
    'Giacoppo, Eur Heart J 2020;41:3715-3728 и JACC 2020;75:2664-2678. В группу DES входили и DES первого поколения. РЦП в целом HR 1,32 (1,02-1,70), NNH 28,5. РЦП при рестенозе DES 20,3% с DCB против 13,4% с DES',
  'discrepancy.daedalus.why': 'Неверный источник; эффект при рестенозе DES преуменьшен',
  'discrepancy.daedalus.grade': 'A; частоты при рестенозе DES — S',
  'discrepancy.paccocath.topic': 'PACCOCATH I/II «(2012)»',
  'discrepancy.paccocath.lecture': 'РЦП ≈ 0% против 23%; MACE 4% против 31%',
  'discrepancy.paccocath.source':
    'Это цифры за 12 месяцев из исследования 2006 года с 52 пациентами. Статья 2012 года (n=108, 5,4 года): РЦП 9,3% против 38,9%, MACE 27,8% против 59,3%',
  'discrepancy.paccocath.why': 'Преувеличивает стойкость результата DCB',
  'discrepancy.paccocath.grade': 'A',
  'discrepancy.agent.topic': 'AGENT IDE',
  'discrepancy.agent.lecture': 'HR 0,59 (95% ДИ 0,39-0,89); ангиографический рестеноз реже',
  'discrepancy.agent.source':
    'HR 0,59 (0,42-0,84), P=0,003, ровно n=600. Ангиографический рестеноз не сообщается ни в одном увиденном источнике. Сравнивали с обычным баллоном, поэтому это не доказательства в пользу DCB против DES',
  'discrepancy.agent.why': 'Неверный ДИ; конечная точка не подтверждена',
  'discrepancy.agent.grade': 'ДИ со страницы ACC (S); частоты — A',
  'discrepancy.ribs-5.topic': 'RIBS V',
  'discrepancy.ribs-5.lecture': '«DCB и DES-ISR»: одинаковые результаты',
  'discrepancy.ribs-5.source':
    'Популяция — рестеноз ГМС. MLD 2,01 с DEB против 2,36 мм с EES (P<0,001). РЦП за 3 года 8% против 2% (HR 0,23 для EES, 0,06-0,93)',
  'discrepancy.ribs-5.why': 'Не та популяция; позднее различие опущено',
  'discrepancy.ribs-5.grade': 'S',
  'discrepancy.isar-desire-4.topic': 'ISAR-DESIRE 4',
  'discrepancy.isar-desire-4.lecture': 'Доказательства для режущего баллона и скоринг-баллона',
  'discrepancy.isar-desire-4.source':
    'Только скоринг-баллон, n=252. Рестеноз 18,5% против 32,0% (P=0,03), но РЦП за 1 год 16,8% против 22,6% (P=0,25)',
  'discrepancy.isar-desire-4.why': 'Доказательств для режущего баллона нет; клиническая польза не показана',
  'discrepancy.isar-desire-4.grade': 'S',
  'discrepancy.fourier.topic': 'FOURIER',
  'discrepancy.fourier.lecture': '7,2% против 9,3%, HR 0,76; «сильные доказательства» против неоатеросклероза',
  'discrepancy.fourier.source':
    'HR 0,76 (0,69-0,85) — подгруппа с прежним ЧКВ; всё исследование 0,78 (0,71-0,86). Конечная точка — любая коронарная реваскуляризация при стабильном атеросклеротическом сердечно-сосудистом заболевании, а не рестеноз стента. Частоты не увидены',
  'discrepancy.fourier.why': 'Косвенные доказательства названы сильными',
  'discrepancy.fourier.grade': 'HR 0,78 — A; HR 0,76 — S',
  'discrepancy.habara.topic': 'Исследования Habara',
  'discrepancy.habara.lecture':
    'LLL 0,18 против 0,72 (p<0,001), TVF 6,6% против 31,0%; Circ Cardiovasc Interv 2011 и 2013',
  'discrepancy.habara.source':
    'Слиты два исследования. LLL — из исследования 2011 года с n=50 (JACC CI 2011;4:149-54, p=0,001). TVF — из исследования 2013 года с n=208, где LLL была 0,11 против 0,49. В группе PCB рестеноз был 1,1% при рестенозе ГМС против 9,1% при рестенозе DES',
  'discrepancy.habara.why': 'Данные смешаны, источник неверен',
  'discrepancy.habara.grade': 'A',
  'discrepancy.osiris.topic': 'OSIRIS',
  'discrepancy.osiris.lecture': 'Ранняя польза, затем снижение',
  'discrepancy.osiris.source':
    'Действовала только высокая доза (рестеноз 22,1% против 42,2% с плацебо; обычная доза 38,6%); TVR P=0,08. «Затем снижения» в увиденном резюме нет',
  'discrepancy.osiris.why': 'Зависимость от дозы опущена',
  'discrepancy.osiris.grade': 'A',
  'discrepancy.isar-desire-3.topic': 'ISAR-DESIRE 3',
  'discrepancy.isar-desire-3.lecture': 'DCB = DES',
  'discrepancy.isar-desire-3.source': 'Верно для 6-8 месяцев, но DES был паклитаксел-стентом первого поколения',
  'discrepancy.isar-desire-3.why': 'Это не равноценность современным DES',
  'discrepancy.isar-desire-3.grade': 'A',
  'discrepancy.elca.topic': 'ELCA',
  'discrepancy.elca.lecture': 'При кальцинированном, нерасширяемом рестенозе стента',
  'discrepancy.elca.source':
    'Обзор: тяжёлая кальцификация — главное ограничение ELCA. Данные при рестенозе стента малы, без контроля или без рандомизации',
  'discrepancy.elca.why': 'Требует оговорки',
  'discrepancy.elca.grade': 'A',
  'unverified.restent.item': 'RESTENT-ISR (лекция: «Eur Heart J Interv 2024», n=372, 15,8% против 22,6%)',
  'unverified.restent.state': 'Не найдено. Название журнала сопоставить не удалось.',
  'unverified.reform-results.item': 'Статья с результатами REFORM',
  'unverified.reform-results.state': 'Не найдена. Только статья о дизайне',
  'unverified.isar-desire-3-later.item': 'ISAR-DESIRE 3 через 3 года и 10 лет',
  'unverified.isar-desire-3-later.state':
    'Резюме за 10 лет обрезано до результатов; за 3 года не найдено. Слова лекции «через 10 лет различия нет» не подтверждены',
  'unverified.zeng.item': '«Zeng и соавт., 2025»',
  'unverified.zeng.state': 'Установить не удалось. Меньшее число тромбозов с DCB не подтверждено',
  'unverified.han-scheller-ali.item': 'Han 2022/2023, Scheller 2022 (объединённый), Ali 2019',
  'unverified.han-scheller-ali.state': 'Не найдено',
  'unverified.paccocath-2-years.item': 'PACCOCATH за 2 года (2008), RESCUT, SMILE (Ielasi)',
  'unverified.paccocath-2-years.state': 'Не найдено',
  'unverified.ribs-6.item': 'RIBS VI, РЦП 3,2 / 11,3 / 10,4%; RIBS VI Scoring и цифры за 3 года',
  'unverified.ribs-6.state': 'Только направление',
  'unverified.roster-tlr.item': 'ROSTER, проценты РЦП за 9 месяцев',
  'unverified.roster-tlr.state': 'Резюме обрезано',
  'unverified.daedalus-corrections.item': 'Исправления DAEDALUS (2020 ehz861; 2025 ehaf217)',
  'unverified.daedalus-corrections.state':
    'Увидено, что они есть, но не содержание. Проверить, прежде чем приводить любую цифру DAEDALUS',
  'unverified.daedalus-des-isr.item': 'DAEDALUS, HR и ДИ при рестенозе DES',
  'unverified.daedalus-des-isr.state': 'Только частоты, со страницы новостей',
  'unverified.fourier-rates.item': 'FOURIER 7,2% против 9,3%',
  'unverified.fourier-rates.state': 'Не увидено',
  'unverified.octivus-isr.item': 'Субанализ OCTIVUS при рестенозе стента (через 2 года ОКТ лучше ВСУЗИ)',
  'unverified.octivus-isr.state': 'Не найдено. Основное исследование показало не меньшую эффективность',
  'unverified.isar-desire-4-arms.item': 'ISAR-DESIRE 4, стеноз по диаметру',
  'unverified.isar-desire-4-arms.state':
    'Одна страница меняет группы местами; отнесение (35,0% скоринг, 40,4% контроль) выведено из рассуждения',
  'unverified.cabg.item': 'АКШ при рецидивирующем рестенозе стента',
  'unverified.cabg.state': 'Сравнительное исследование не найдено',
  'unverified.selution.item': 'Одобрение SELUTION в FDA, 18 сентября 2026 (openFDA P250041)',
  'unverified.selution.state':
    'Дата решения увидена; текст показания обрезан, поэтому есть ли рестеноз стента в инструкции, неизвестно',
  'newer.selution4isr':
    'SELUTION4ISR (TCT 2025, n=418): TLF 15,2% против 13,5%, HR 1,14 (0,69-1,90), не уступает смешанному контролю (165 DES, 43 обычный баллон). Доклад на конференции.',
  'newer.agent-multilayer':
    'AGENT IDE, несколько слоёв (JACC 2025): TLF 23,8% против 40,0%, HR 0,55 (0,34-0,87), только против обычного баллона.',
  'newer.agent-later':
    'AGENT IDE, 2 года: TLF 27% против 34%. 3 года (CRT 2026): тромбоз стента 0,3% против 3,8%. Доклады на конференциях.',
  'newer.bio-ascend':
    'BIO ASCEND ISR (2024, n=280): баллон с биолимусом не уступал паклитаксел-баллону по поздней потере просвета.',
  'newer.mixed-treatment':
    'Мета-анализ смешанных сравнений лечения (mixed-treatment) 2025 года (18 РКИ, n=3820): DCB и DES в целом значимо не различаются. Он объединяет рестеноз ГМС и DES и не опровергает RIBS IV.',
  'contradiction.dcb-class': 'DCB в одной таблице дан как класс IIa-B, в другой как IIa-A.',
  'contradiction.dcb-underexpanded':
    'DCB советуют при недораскрытии или мальаппозиции («каркас не нужен»), тогда как другой слайд говорит, что DCB нельзя применять без достаточной подготовки поражения.',
} as const;
