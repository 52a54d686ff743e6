/** The two pages: which one a device begins with, and the way from one to the other. */
export const pageTexts = {
  'page.question': 'Сердце или нога?',
  'page.heart': 'Сердце',
  'page.leg': 'Нога',
  'page.leg.title': 'Открыть страницу ноги: рестеноз и конечность без вариантов',
  'page.opens-there': 'Это случай ноги: он откроется на своей странице.',
  'page.handed-over': 'случай с другой страницы',
} as const;
