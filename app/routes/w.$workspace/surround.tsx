import { type ReactNode, useRef } from 'react';
import { FindDialog } from './find-dialog';
import type { Frame } from './frame';
import { PhoneBar } from './phone-bar';
import { Sidebar } from './sidebar';
import { useFindKeys } from './use-find-keys';

/** The frame around every page of a workspace: navigation in the order of the work. */
export function Surround({ frame, children }: { frame: Frame; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const find = () => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useFindKeys(find);
  return (
    <div className="md:grid md:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <PhoneBar frame={frame} onFind={find} />
      <Sidebar frame={frame} onFind={find} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page px-4 pt-6 pb-16 sm:px-6 md:px-10 md:pt-10"
      >
        {children}
      </main>
      <FindDialog frame={frame} dialog={dialog} />
    </div>
  );
}
