/** The path of a browser, `undefined` when none is installed. Throws when CHROMIUM_PATH names a file that is not there. */
export function findBrowser(): string | undefined;
/** As findBrowser, but installs the distribution's Chromium where it may, and otherwise throws with what to do. */
export function ensureBrowser(): string;
/** Flags for a Chromium that is started by a program. */
export const browserFlags: string[];
