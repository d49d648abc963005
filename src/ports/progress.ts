/** For work that takes a while: tell how far it is, and stop when asked. */
export interface Progress {
  readonly onProgress?: (done: number, total: number | undefined) => void;
  readonly signal?: AbortSignal;
}
