import { bundleFrames } from '../../scripts/bundleSandbox.mjs';

/** The Teams and Outlook frames are bundled once, before the first journey. */
export default async function makeFrames(): Promise<void> {
  await bundleFrames();
}
