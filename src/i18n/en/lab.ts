/** What the lab's settings say of themselves. */
export const labTexts = {
  'lab.intro':
    'These hold for every case on this device that does not say otherwise. They show on the plan whenever they changed it.',
} as const;
