import { useEffect } from 'react';

/** "/" searches: in the page's own field where it has one. Ctrl or ⌘ with K goes anywhere. */
export function useFindKeys(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = whatFor(event);
      if (!wanted || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const own = document.querySelector<HTMLElement>('main input[type=search]');
      if (wanted === 'search' && own) own.focus();
      else open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function whatFor(event: KeyboardEvent): 'search' | 'anywhere' | null {
  // `code` is the place of the key: on a Russian keyboard it writes "л".
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') return 'anywhere';
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return isPlain && event.key === '/' && !isTyping(event.target) ? 'search' : null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
