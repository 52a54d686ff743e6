/** The atlas: what is looked at, how it is defined, what is easily misread. */
export const atlasTexts = {
  'atlas.intro':
    'Как читают рестеноз: каждый тип со своим рисунком, откуда он взят и насколько это прочитано. Рисунки — схемы, а не изображения пациентов.',
  'atlas.plates': 'Листы атласа',
  'atlas.definition': 'Определение',
  'atlas.pitfalls': 'В чём легко ошибиться',
  'atlas.rules': 'Правила, которые на это смотрят',
  'atlas.rules.none': 'Ни одно правило не смотрит на это отдельно.',
  'atlas.lecture': 'В чём расходится лекция',
  'atlas.lecture.none': 'Расхождений с лекцией не найдено.',

  'atlas.rules-are': 'Правила:',
  'atlas.name.I': 'Тип I',
  'atlas.name.IA': 'IA',
  'atlas.name.IB': 'IB',
  'atlas.name.IC': 'IC',
  'atlas.name.ID': 'ID',
  'atlas.name.II': 'Тип II',
  'atlas.name.III': 'Тип III',
  'atlas.name.IV': 'Тип IV',
  'atlas.name.IIA': 'IIA',
  'atlas.name.IIB': 'IIB',
  'atlas.name.IIC': 'IIC',
  'atlas.name.V': 'Тип V',
  'atlas.name.homogeneous': 'Гомогенный',
  'atlas.name.heterogeneous': 'Гетерогенный',
  'atlas.name.layered': 'Слоистый',
  'atlas.name.attenuated': 'С затуханием сигнала',
  'atlas.name.a': 'Тип A',
  'atlas.name.b': 'Тип B',
  'atlas.name.c': 'Тип C',
  'atlas.name.d': 'Тип D',
  'atlas.name.e': 'Тип E',
  'atlas.name.f': 'Тип F',
  'atlas.name.0': 'TIMI 0',
  'atlas.name.1': 'TIMI 1',
  'atlas.name.2': 'TIMI 2',
  'atlas.name.3': 'TIMI 3',
  'atlas.name.relative': 'Относительно своего референса',
  'atlas.name.by-oct': 'По ОКТ',
  'atlas.name.left-main': 'Ствол ЛКА',
  'atlas.name.by-ivus': 'По ВСУЗИ',
  'atlas.name.corrected': 'Устранено',
  'atlas.name.oct': 'ОКТ',
  'atlas.name.ivus': 'ВСУЗИ',
  'atlas.name.oct-shows': 'ОКТ — для чего',
  'atlas.name.ivus-shows': 'ВСУЗИ — для чего',

  'atlas.mehran.title': 'Mehran: тип по ангиографии',
  'atlas.mehran.about': 'Где лежит ткань по отношению к стратам и какой она длины.',
  'atlas.mehran.pitfall.prognosis':
    'Говорит, как часто поражение приходилось лечить повторно, при голометаллических стентах (ГМС), и не называет устройства.',
  'atlas.mehran.pitfall.ten': 'Ровно 10 мм — тип I.',
  'atlas.mehran.pitfall.sub-types': 'Буквы фокальных типов — из таблицы журнала, а не из резюме статьи.',

  'atlas.waksman.title': 'Waksman: механизм',
  'atlas.waksman.about': 'Почему стент оказался несостоятельным. Статья не найдена: это таблица лекции.',
  'atlas.waksman.pitfall.not-found':
    'Типы, число слоёв и лечение не проверены: ни на одной странице, которую удалось прочитать, нет таблицы статьи.',
  'atlas.waksman.pitfall.two-layers':
    'Ровно два слоя — предмет спора: одна когорта считает несколькими два и более, лекция тоже, другие сообщения отделяют два от трёх.',
  'atlas.waksman.pitfall.mixed':
    'Одно поражение может относиться к нескольким типам: здесь показан каждый подходящий, ведущий — первым.',

  'atlas.oct-tissue.title': 'ОКТ: вид ткани',
  'atlas.oct-tissue.about': 'Что лежит между стратами и просветом.',
  'atlas.oct-tissue.pitfall.not-specific':
    'Тип не специфичен для одной ткани: при сопоставлении с гистологией за каждым стояло несколько.',
  'atlas.oct-tissue.pitfall.bright':
    'Яркая поверхность с тенью сама по себе ещё не липид: у липида обратное рассеяние низкое, а затухание высокое, у макрофагов высоко и то и другое.',
  'atlas.oct-tissue.pitfall.few': 'Три опубликованных типа опираются на 24 пациента.',

  'atlas.nhlbi.title': 'NHLBI: диссекция',
  'atlas.nhlbi.about': 'Что показывает ангиография после баллона.',
  'atlas.nhlbi.pitfall.flow':
    'Потеря кровотока без диссекции не относится ни к одному типу: сначала думают о no-reflow, тромбе и спазме, а стент не лечит ничего из этого.',
  'atlas.nhlbi.pitfall.read': 'Прочитано на странице, редактируемой пользователями; сам документ увидеть не удалось.',

  'atlas.timi.title': 'TIMI: кровоток',
  'atlas.timi.about': 'Как далеко контраст проходит за поражение.',
  'atlas.timi.pitfall.wording':
    'Опубликованная формулировка степеней не найдена: рисунки показывают, как они используются здесь.',
  'atlas.timi.pitfall.occluded':
    'Без степени окклюзией считается окклюзионный тип или стеноз 100%; введённая степень важнее того и другого.',

  'atlas.expansion.title': 'Раскрытие стента',
  'atlas.expansion.about': 'Раскрыт ли стент: его наименьшая площадь в сравнении с просветом рядом.',
  'atlas.expansion.relative':
    'Недораскрытие: минимальная площадь стента ниже {value} от средней референсной площади просвета.',
  'atlas.expansion.by-oct':
    'Мала по ОКТ, если референс неизвестен: ниже {value}. Прочитанные рекомендации говорят, что менее 4,5-5,0 мм² предсказывает последующие события.',
  'atlas.expansion.left-main':
    'Мала в стволе ЛКА, если референс неизвестен: ниже {value}. Наименьшая из нескольких опубликованных для ствола цифр.',
  'atlas.expansion.by-ivus':
    'По ВСУЗИ вне ствола ЛКА: европейский документ даёт цифру; увидеть её не удалось, и здесь никакая не используется.',
  'atlas.expansion.corrected':
    'Устранено: {value} или больше, измерено после подготовки. Один лишь хороший остаточный стеноз показан как неизмеренное.',
  'atlas.expansion.pitfall.reference':
    'Оба прочитанных критерия сопоставляют стент с его референсом: без референса доля неизвестна.',
  'atlas.expansion.pitfall.before-or-after':
    'Слишком малое раскрытие или слишком малая площадь до или после подготовки засчитываются, что бы ни говорило другое измерение.',
  'atlas.expansion.pitfall.angiography': 'Механическую проблему ищут с помощью ВСУЗИ или ОКТ: IIa C в ESC 2018.',

  'atlas.ivus-oct.title': 'ВСУЗИ и ОКТ рядом',
  'atlas.ivus-oct.about': 'Что видит каждый метод и чего он требует.',
  'atlas.ivus-oct.oct': 'ОКТ: около 15 мкм вдоль оси, менее глубоко; кровь нужно вытеснить.',
  'atlas.ivus-oct.ivus': 'ВСУЗИ: около 150 мкм вдоль оси, и глубже в стенку.',
  'atlas.ivus-oct.oct-shows': 'ОКТ лучше показывает механизмы, связанные со стентом.',
  'atlas.ivus-oct.ivus-shows': 'ВСУЗИ лучше показывает глубину стенки.',
  'atlas.ivus-oct.pitfall.blood': 'Для ОКТ кровь нужно вытеснить.',
  'atlas.ivus-oct.pitfall.ostial-left-main': 'ОКТ — альтернатива ВСУЗИ, но не в устье ствола ЛКА.',
  'atlas.ivus-oct.pitfall.no-ranking':
    'Ни одни прочитанные рекомендации не ранжируют их по исходу: что ОКТ лучше ВСУЗИ при рестенозе, не найдено.',
} as const;
