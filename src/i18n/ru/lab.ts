/** What the lab's settings say of themselves. */
export const labTexts = {
  'lab.intro':
    'Они действуют для каждого случая на этом устройстве, где не указано иное. Они видны в плане всякий раз, когда его изменили.',
  'lab.show-ids': 'Показывать коды правил рядом с тем, что они говорят',
} as const;
