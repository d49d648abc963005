/** Where everything that is under way waits until the test lets it through: the same order for the same seed. */
export interface Doorway {
  readonly through: <Result>(act: () => Promise<Result>) => Promise<Result>;
  readonly waiting: () => number;
  /** Lets the one with this number through, and waits until everybody has heard of it. */
  readonly letThrough: (index: number) => Promise<void>;
}

export function doorway(): Doorway {
  const waiting: (() => Promise<void>)[] = [];
  return {
    through: async (act) =>
      await new Promise((resolve, reject) => waiting.push(async () => await act().then(resolve, reject))),
    waiting: () => waiting.length,
    letThrough: async (index) => {
      const [next] = waiting.splice(index, 1);
      if (next) {
        await next();
        await everybodyHeard();
      }
    },
  };
}

/** Answers travel through several promises, some of which take a turn of the event loop. */
export async function everybodyHeard(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
