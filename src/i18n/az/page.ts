/** The two pages: which one a device begins with, and the way from one to the other. */
export const pageTexts = {
  'page.question': 'Ürək, yoxsa ayaq?',
  'page.heart': 'Ürək',
  'page.leg': 'Ayaq',
  'page.leg.title': 'Ayaq səhifəsini açın: restenoz və seçim qalmamış ətraf',
  'page.opens-there': 'Bu, ayaq halıdır: öz səhifəsində açılır.',
  'page.handed-over': 'o biri səhifənin halı',
} as const;
