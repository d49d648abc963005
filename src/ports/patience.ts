/** Whether Microsoft 365 is too busy for us just now. */
export interface Patience {
  /** When it is asked again, in milliseconds since 1970; `undefined` when nothing waits. */
  readonly waitsUntil: () => number | undefined;
  /** Calls the listener at each change, until the function that it gives is called. */
  readonly onChange: (listener: () => void) => () => void;
}
