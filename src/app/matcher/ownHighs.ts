import type { Highs, default as highsLoader } from 'highs';

/** Where the build puts HiGHS: beside our own scripts, untouched (webpack.config.js). */
const script = new URL('../../../node_modules/highs/build/highs.mjs', import.meta.url);
const program = new URL('../../../node_modules/highs/build/highs.wasm', import.meta.url);

/** Fetches HiGHS from our own files, 3.7 MB in all. Rejects where the policy of the server forbids WebAssembly. */
export async function ownHighs(): Promise<Highs> {
  const { default: load } = (await import(/* webpackIgnore: true */ script.href)) as {
    readonly default: typeof highsLoader;
  };
  return await load({ locateFile: () => program.href });
}
