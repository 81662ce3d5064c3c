import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import type { ButtonSize, ButtonVariant } from './button-look';

type ConfirmDialogProps = {
  /** The words on the button that opens it, and how it looks. */
  trigger: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  /** Names what will happen: "Delete the survey “Find the A-segment”?" */
  title: string;
  /** What is lost and whether it can be undone. */
  children?: ReactNode;
  /** A `Form` with hidden fields and the confirming button of variant `danger`. */
  form: ReactNode;
};

/**
 * Asks before something that cannot be undone. The browser's own dialog keeps the focus inside and
 * closes on Escape; without scripts the question and its button stand on the page.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, triggerVariant = 'secondary', triggerSize, title, children, form } = props;
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const open = () => dialog.current?.showModal();
  return (
    <>
      <Button type="button" variant={triggerVariant} size={triggerSize} onClick={open}>
        {trigger}
      </Button>
      <noscript>
        <strong>{title}</strong> {form}
      </noscript>
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(32rem,calc(100%-2rem))] rounded-base border border-line bg-surface p-6 text-left text-ink shadow-raised backdrop:bg-ink/40"
      >
        <h2 id={`${id}-title`} className="text-large">
          {title}
        </h2>
        {children && <div className="mt-2 text-ink-soft">{children}</div>}
        <div className="mt-6 flex flex-wrap items-center gap-3">
          {form}
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            {t('common.actions.cancel')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
