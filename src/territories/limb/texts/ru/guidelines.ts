/** What the documents that were read say to the questions on which they differ. */
export const guidelineTexts = {
  'guidelines.title': 'Рекомендации рядом',
  'document.ACC24': 'ACC/AHA 2024',
  'document.GVG': 'Global Vascular Guidelines 2019',
  'document.AHA16': 'AHA/ACC 2016',
  'document.SVS15': 'SVS 2015',
  'document.NICE773': 'NICE IPG773, 2023',
  'document.WIFI': 'WIfI 2014',
  'document.GERARDI': 'Обзор Gerardi 2018',
  'document.PROJECT': 'Этот проект',

  'question.in-stent-device': 'Внутристентовый рестеноз: какое устройство?',
  'position.in-stent-device.acc24':
    'На прочитанных страницах об устройствах с лекарством ничего не найдено. Рекомендаций с классом для бедренно-подколенного внутристентового рестеноза не прочитано.',
  'position.in-stent-device.gvg':
    'В прочитанных таблицах ничто не говорит о баллонах с лекарственным покрытием, стентах с лекарственным покрытием или рестенозе.',

  'question.claudication': 'Перемежающаяся хромота, при которой тренировки не помогли: лечить?',
  'position.claudication.acc24': 'Реваскуляризация обоснованна, если тренировок и препаратов оказалось недостаточно.',
  'position.claudication.svs15':
    'Лечение там, где польза ожидается более чем у половины пациентов не менее чем на два года.',
  'position.claudication.aha16': 'Вред: операция лишь для предупреждения прогрессирования.',

  'question.open-or-endovascular': 'Ишемия, угрожающая потерей конечности: открыто или эндоваскулярно?',
  'position.open-or-endovascular.acc24': 'Решать индивидуально.',
  'position.open-or-endovascular.gvg-high':
    'Пациенты высокого риска: эндоваскулярное лечение в стадии 4 с ишемией 2-3 (п. 6.33) и в стадии 2-3 (п. 6.34); при ишемии 1 — только после четырёх недель, за которые рана не ответила на уход (пп. 6.35, 6.36).',
  'position.open-or-endovascular.gvg-open':
    'Отдельные пациенты высокого риска со стадией 3-4, ишемией 2-3 и сложной анатомией или неудачной эндоваскулярной попыткой: рассмотреть открытую операцию.',
  'position.open-or-endovascular.aha16': 'Операция там, где риск приемлем.',
  'position.open-or-endovascular.svs15':
    'Перемежающаяся хромота: шунтирование при диффузном поражении и среднем или низком риске.',

  'question.conduit': 'Шунтирование без односегментной вены: другой кондуит?',
  'position.conduit.gvg': 'Против рутинного применения другого кондуита.',
  'position.conduit.acc24': 'Другие кондуиты допускаются.',
  'position.conduit.svs15':
    'Перемежающаяся хромота: протез до подколенной артерии выше колена принимается, если пути оттока хорошие.',

  'question.dual-antiplatelet': 'Два антитромбоцитарных препарата после эндоваскулярного лечения: как долго?',
  'position.dual-antiplatelet.acc24': 'Обоснованно от 1 до 6 месяцев.',
  'position.dual-antiplatelet.gvg': 'Не менее 1 месяца.',
  'position.dual-antiplatelet.gvg-repeated':
    'От 1 до 6 месяцев после повторных вмешательств при низком риске кровотечения.',
  'position.dual-antiplatelet.svs15': 'Не менее 30 дней.',

  'question.no-option': 'Прежде чем сказать «без вариантов»',
  'position.no-option.gvg-images': 'Ангиография со специальными проекциями лодыжки и стопы.',
  'position.no-option.gvg-specialist':
    'Никого не называют непригодным без изображений достаточного качества и квалифицированного сосудистого специалиста.',
  'position.no-option.gvg-veins': 'Другую ногу и обе руки картируют, если на этой ноге вены нет.',

  'question.arterialisation': 'Артериализация глубоких вен',
  'position.arterialisation.nice':
    'Только на особых условиях: клиническое управление (governance), согласие, называющее неопределённость, аудит или регистр; обученные операторы.',
  'position.arterialisation.acc24': 'На прочитанных страницах об артериализации ничего не найдено.',

  'question.abi-ceiling': 'Начиная с какого ЛПИ артерии лодыжки несжимаемы?',
  'position.abi-ceiling.wifi': 'Выше 1,3 не используется.',
  'position.abi-ceiling.acc24': 'Выше 1,40 несжимаемы.',

  'question.residual': 'Сколько может остаться после подготовки?',
  'position.residual.gerardi': 'Более 30% не проходит: ровно 30% проходит, и в этом своде тоже.',
  'position.residual.heart': 'В своде правил для сердца ровно 30% не проходит: источники расходятся, и критерии тоже.',
} as const satisfies Readonly<Record<keyof typeof import('../guidelines.ts').guidelineTexts, string>>;
