import { isHttps } from '#domain/httpsAddress.ts';

type OpenLink = (address: string) => Promise<void>;

/** Opens pages over https and nothing else: an address may come out of somebody's calendar. */
export const opensHttps =
  (open: OpenLink): OpenLink =>
  async (address) => {
    if (isHttps(address)) {
      await open(address);
    } else {
      console.warn('Not opened, for it is no https address:', address);
    }
  };
