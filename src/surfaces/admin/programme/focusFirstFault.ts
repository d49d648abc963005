/** Leads to the first field that must be mended: in a long form it may be far above the button. */
export const focusFirstFault = (form: HTMLFormElement): void =>
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
