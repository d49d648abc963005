/** Whether somebody sees the page, and there is a network: else there is nobody to ask anything for. */
export const isSeenOnline = (): boolean => document.visibilityState === 'visible' && navigator.onLine;
