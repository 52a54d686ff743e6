/** The two pages: which one a device begins with, and the way from one to the other. */
export const pageTexts = {
  'page.question': 'Heart or leg?',
  'page.heart': 'Heart',
  'page.leg': 'Leg',
  'page.leg.title': 'Open the page of the leg: restenosis, and the limb without an option',
  'page.opens-there': 'This is a case of the leg: it opens on its page.',
  'page.handed-over': 'case of the other page',
} as const;
