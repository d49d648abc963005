/** The path of a browser, `undefined` when none is installed. Throws when CHROMIUM_PATH names a file that is not there. */
export function findBrowser(): string | undefined;
/** As findBrowser, but installs the distribution's Chromium where it may, and otherwise throws with what to do. */
export function ensureBrowser(): string;
/** For a browser that a person looks at. */
export const windowFlags: string[];
/** For a browser that a program drives. */
export const browserFlags: string[];
