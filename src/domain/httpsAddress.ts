/** Whether an address leads to a page over https: every other kind could run something, or show what it likes. */
export const isHttps = (address: string): boolean => /^https:\/\/[^\s/\\?#]+(?:[/?#]|$)/iu.test(address);
