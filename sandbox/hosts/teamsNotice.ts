import { element, make } from './elements.ts';

/** Shows what Teams would open now and the frame does not have, with a way to close it. */
export function showNotice(title: string, ...lines: readonly string[]): void {
  const dialog = element('notice', HTMLDialogElement);
  const close = make('button', 'primary', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(make('h2', '', title), ...lines.map((line) => make('p', '', line)), close);
  dialog.setAttribute('aria-label', title);
  if (!dialog.open) {
    dialog.showModal();
  }
}

/** What a page said, as text; the other text when it said none. */
export const textOf = (said: unknown, otherwise: string): string => (typeof said === 'string' ? said : otherwise);
