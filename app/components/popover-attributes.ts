import type { HTMLAttributes } from 'react';

// React 18 has no types for the browser's own popovers yet, but passes their attributes on.
export const popoverTrigger = (id: string) =>
  ({ popovertarget: id }) as HTMLAttributes<HTMLButtonElement>;

export const popoverBox = { popover: 'auto' } as HTMLAttributes<HTMLElement>;
