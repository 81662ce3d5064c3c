/** Which part of a report quotes somebody, as `report_quotes.place` names it. */
export const placeOf = {
  segment: (segmentId: string): string => segmentId,
  /** `at`: its position among the traits of the segment. */
  trait: (segmentId: string, at: number): string => `${segmentId}/${at}`,
  code: (at: number): string => `code/${at}`,
};
