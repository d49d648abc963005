/**
 * A script that lets a page live at the tenant's time: `Date` is ahead of the machine's clock by so many milliseconds.
 * Otherwise a page would not notice that the clock was moved, and take tokens for good that have expired.
 */
export const clockScript = (aheadMs: number): string =>
  aheadMs === 0
    ? ''
    : `(() => {
  const ahead = ${aheadMs};
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
})();
`;

/** The page with scripts of the sandbox before everything else that runs in it. */
export const withScripts = (html: string, addresses: readonly string[]): string =>
  html.replace('<head>', `<head>${addresses.map((each) => `<script src="${each}"></script>`).join('')}`);
