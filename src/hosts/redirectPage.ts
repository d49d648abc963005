import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { closeAfterOpener } from './closeAfterOpener.ts';
import { showFailure } from './showFailure.ts';

// The page that Entra sends people back to: it hands the answer to the page that asked.
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
closeAfterOpener(window);
broadcastResponseToMainFrame().catch((error: unknown) => showFailure('finish signing in', error));
