export interface SliceOptions<Step> {
  readonly onProgress?: ((progress: Step) => void) | undefined;
  readonly signal: AbortSignal;
}

/** Runs long work in slices of some milliseconds; between them the browser draws, and listens to whoever wants to stop. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result, undefined>,
  { onProgress, signal }: SliceOptions<Step>,
): Promise<Result> {
  for (;;) {
    await breath();
    const sliceEnd = performance.now() + sliceMs;
    do {
      signal.throwIfAborted();
      const step = work.next();
      if (step.done) {
        return step.value;
      }
      onProgress?.(step.value);
    } while (performance.now() < sliceEnd);
  }
}

/** Short enough for a page that answers at once: a picture is drawn every 16 ms. */
const sliceMs = 12;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
