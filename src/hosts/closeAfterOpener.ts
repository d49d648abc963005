const lookEveryMs = 50;

/** A window whose opener never goes is closed all the same: what it was for has failed. */
const patienceMs = 10_000;

/**
 * From here on `close()` closes this window only once the one that opened it is gone, or has not gone in ten seconds.
 *
 * msal-browser sends Entra's answer through a BroadcastChannel and closes its window at once. Its relay, the opener,
 * looks twice a second whether that window is still there, and takes a closed one for a person who gave up: when it
 * looks while the answer is on its way, the answer is lost. It closes itself when it has the answer, so that is the
 * moment to wait for. https://github.com/AzureAD/microsoft-authentication-library-for-js, msal-browser 5.29.0:
 * src/redirect_bridge/index.ts and src/popup_relay/index.ts.
 */
export function closeAfterOpener(page: Pick<Window, 'close' | 'opener'>): void {
  const close = page.close.bind(page);
  const opener = page.opener as Pick<Window, 'closed'> | null;
  if (!opener) {
    return;
  }
  page.close = () => {
    setInterval(() => opener.closed && close(), lookEveryMs);
    setTimeout(close, patienceMs);
  };
}
