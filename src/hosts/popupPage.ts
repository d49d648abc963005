import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { showFailure } from './showFailure.ts';

/**
 * The window that signs in for a page inside a frame, where the browser keeps their storage apart. It opens a second
 * window, which browsers allow after a click only.
 */
async function offerToContinue(): Promise<void> {
  const authorityOrigin = await readAuthorityOrigin();
  const button = document.createElement('button');
  button.textContent = 'Continue to Microsoft sign-in';
  button.addEventListener('click', () => {
    try {
      runPopupRelay({ allowedAuthorityOrigins: [authorityOrigin] });
    } catch (error) {
      showFailure('sign in', error);
    }
  });
  document.body.replaceChildren(button);
  button.focus();
}

/** The settings of the whole application say where people sign in, if not at Microsoft's own; nowhere else may it lead. */
async function readAuthorityOrigin(): Promise<string> {
  const response = await fetch('./config.json');
  const { authority = 'https://login.microsoftonline.com' } = (await response.json()) as {
    readonly authority?: string;
  };
  return new URL(authority).origin;
}

offerToContinue().catch((error: unknown) => showFailure('sign in', error));
