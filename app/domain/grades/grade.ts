/** What a person may say of a customer. C, D and X are never split. */
export const manualGrades = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C', 'D', 'X'] as const;

export type ManualGrade = (typeof manualGrades)[number];

export const isManualGrade = (text: string): text is ManualGrade =>
  (manualGrades as readonly string[]).includes(text);
