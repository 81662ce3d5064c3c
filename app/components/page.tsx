import type { ReactNode } from 'react';

/** The parts of a page under each other, with the same space between them everywhere. */
export const Page = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">{children}</div>
);

/** Fields and buttons of a form under each other. Put it inside the `Form`. */
export const FormStack = ({ children }: { children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-5 *:w-full [&>button]:w-auto">
    {children}
  </div>
);

/** Buttons beside each other, wrapping on a phone. The primary one comes first. */
export const ActionRow = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3">{children}</div>
);
