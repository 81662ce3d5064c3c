import { GRADES, type Grade } from '~/analysis/report';

/** 'A2' is an A, 'B1' a B. */
export const gradeLetter = (grade: string): Grade | null =>
  GRADES.find((letter) => letter === grade.charAt(0)) ?? null;

/**
 * One outline per grade in a box from -6 to 6, for badges and for points in charts:
 * circle, square, triangle, diamond, cross. Told apart without colour.
 */
export const gradeShape: Record<Grade, string> = {
  A: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  B: 'M-5 -5H5V5H-5Z',
  C: 'M0 -5.5L6 5H-6Z',
  D: 'M0 -6.5L6 0L0 6.5L-6 0Z',
  X: 'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
};

/** The colour of a grade, for `fill` and `stroke`. */
export const gradeColour = (letter: Grade): string => `var(--grade-${letter.toLowerCase()})`;
