/** Every segment has a form of its own; the page has one list of what is wrong. */
export const nameField = (segmentId: string): string => `name-${segmentId}`;
