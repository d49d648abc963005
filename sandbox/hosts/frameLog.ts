/** One thing that happened between the frame and the page inside it. */
interface FrameLogLine {
  readonly what: string;
  readonly detail?: unknown;
}

declare global {
  interface Window {
    /** What the page inside said, in order: read by the browser tests. */
    sandboxLog?: FrameLogLine[];
  }
}

/** Writes down what happened. */
export function log(what: string, detail?: unknown): void {
  window.sandboxLog ??= [];
  window.sandboxLog.push(detail === undefined ? { what } : { what, detail });
}
