/** Says on an otherwise empty page what did not work: nobody else is there to show it. */
export function showFailure(what: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  document.body.textContent = `Turnabout could not ${what}: ${reason} Close this window and try again.`;
}
