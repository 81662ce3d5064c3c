/** Shown, never answered. */
export const DISPLAY_TYPES: readonly string[] = ['html', 'image', 'empty'];
