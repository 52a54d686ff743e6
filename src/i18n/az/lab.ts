/** What the lab's settings say of themselves. */
export const labTexts = {
  'lab.intro':
    'Bunlar bu cihazda başqa cür göstərilməyən hər hal üçün keçərlidir. Planı dəyişdikləri hər dəfə planda görünür.',
  'lab.show-ids': 'Qaydaların kodlarını dediklərinin yanında göstər',
} as const;
