import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindSearch } from './find-search';
import type { Frame } from './frame';

type FindDialogProps = { frame: Frame; dialog: RefObject<HTMLDialogElement> };

/** Goes anywhere in the workspace, over whatever page is open. */
export function FindDialog({ frame, dialog }: FindDialogProps) {
  const { t } = useTranslation();
  const [closed, setClosed] = useState(0);
  return (
    <dialog
      ref={dialog}
      aria-label={t('workspace.find.title')}
      onClose={() => setClosed(closed + 1)}
      onKeyDown={moveAmongLinks}
      onClick={({ target }) => target instanceof HTMLAnchorElement && dialog.current?.close()}
      className="mx-auto mt-[10dvh] max-h-[80dvh] w-[min(36rem,calc(100%-2rem))] overflow-y-auto rounded-base border border-line bg-surface p-4 text-ink shadow-raised backdrop:bg-ink/40"
    >
      <FindSearch key={closed} frame={frame} onGone={() => dialog.current?.close()} />
    </dialog>
  );
}

/** Up and down between the field and what was found. */
function moveAmongLinks(event: KeyboardEvent<HTMLDialogElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
