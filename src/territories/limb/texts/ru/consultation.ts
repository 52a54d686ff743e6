/** The second opinion on a leg: who asks, what is sent, what limits the answer, and the peripheral block. */
export const consultationTexts = {
  'opinion.role.vascular-surgeon': 'Сосудистый хирург',
  'opinion.role.angiologist': 'Ангиолог',
  'opinion.role.interventional-radiologist': 'Интервенционный радиолог',
  'opinion.answer.surgeon': 'Отвечено вместе с сосудистым хирургом',
  'opinion.material.duplex': 'Дуплексное сканирование',
  'opinion.material.vein-map': 'Картирование вен',
  'opinion.material.wound-photo': 'Фотография раны, обрезанная: без лица, без имени, без татуировки',

  'opinion.gap.no-perfusion': 'ответ ограничен: конечность под угрозой, а ни пальцевое давление, ни TcPO2 не известны',
  'opinion.gap.no-runoff': 'ответ ограничен: проходимые артерии голени неизвестны',
  'opinion.gap.no-length': 'ответ ограничен: длина рестеноза неизвестна',
  'opinion.gap.no-fracture': 'ответ ограничен: никто не сказал, сломан ли стент',
  'opinion.gap.no-foot-views': 'ответ ограничен: не известно, что есть ангиография с проекциями лодыжки и стопы',
  'opinion.gap.no-vein-map': 'ответ ограничен: не известно, что вены картированы',
  'opinion.gap.no-wound-photo': 'ответ ограничен: фотография раны не отправлена',

  'opinion.block.limb': 'Конечность',
  'opinion.block.perfusion': 'Измеренная перфузия',
  'opinion.block.foot': 'Стопа: рана и инфекция',
  'opinion.block.stent': 'Рестеноз и стент',
  'opinion.block.path': 'Приток, пути оттока и целевой артериальный путь',
  'opinion.block.conduit': 'Вена для шунтирования',
  'opinion.block.kidney': 'Почки',
  'opinion.kept.leg': 'Консультация о ноге остаётся только в этом окне: сохраните её в файл, прежде чем закрыть его.',
} as const satisfies Readonly<Record<keyof typeof import('../consultation.ts').consultationTexts, string>>;
