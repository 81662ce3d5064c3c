/** Fields `q0` photo and `q1` words on the first step, `q2.0.0` plan on the second. */
export const asksForFiles = {
  title: 'T',
  elements: [
    {
      type: 'panel',
      name: 'both',
      elements: [
        { type: 'file', name: 'photo', allowMultiple: true, maxFiles: 3, acceptedTypes: 'image/*' },
        { type: 'comment', name: 'words' },
      ],
    },
    {
      type: 'paneldynamic',
      name: 'rooms',
      panelCount: 1,
      templateElements: [{ type: 'file', name: 'plan', maxSize: 1_000 }],
    },
  ],
};
