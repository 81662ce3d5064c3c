import type { ReactNode } from 'react';
import type { Frame } from './frame';
import { PhoneBar } from './phone-bar';
import { Sidebar } from './sidebar';

/** The frame around every page of a workspace: navigation in the order of the work. */
export const Surround = ({ frame, children }: { frame: Frame; children: ReactNode }) => (
  <div className="md:grid md:grid-cols-[15rem_minmax(0,1fr)] print:block">
    <PhoneBar frame={frame} />
    <Sidebar frame={frame} />
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-page px-4 pt-6 pb-16 sm:px-6 md:px-10 md:pt-10"
    >
      {children}
    </main>
  </div>
);
