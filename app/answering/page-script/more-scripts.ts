/** What only some questions need comes with the first of them: its box says where it lies. */
export function loadScriptsOf(form: HTMLFormElement): void {
  for (const box of Array.from(form.querySelectorAll<HTMLElement>('[data-script]'))) {
    const address = box.dataset.script as string;
    if (document.querySelector(`script[src="${address}"]`)) continue;
    const script = document.createElement('script');
    script.src = address;
    document.head.appendChild(script);
  }
}

/** Files that nobody has taken from their field yet travel with the form itself. */
export const holdsFiles = (form: HTMLFormElement): boolean =>
  Array.from(form.querySelectorAll<HTMLInputElement>('input[type=file]')).some(
    ({ files }) => files && files.length > 0,
  );
