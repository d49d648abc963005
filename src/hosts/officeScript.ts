import { within } from './within.ts';

/** Office.onReady never settles in some frames, so it is not waited for longer than this. */
const patienceMs = 8000;

/**
 * Loads office.js from its address and waits until it has found Outlook. Rejects otherwise. Only the pane's own page may
 * call this: in a frame of Teams office.js sends the page away.
 */
export async function loadOffice(address: string): Promise<void> {
  try {
    await within(patienceMs, 'office.js', scriptLoaded(address));
    const { host } = await within(patienceMs, 'Outlook', Office.onReady());
    if (host !== Office.HostType.Outlook) {
      throw new Error(`This page is shown by "${String(host)}", expected Outlook`);
    }
  } finally {
    restoreHistory();
  }
}

const scriptLoaded = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Cannot load office.js from ${address}`)));
    document.head.append(script);
  });

/**
 * office.js hides the history functions behind `null` properties of its own. Removing those uncovers the browser's.
 * https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
 */
function restoreHistory(): void {
  Reflect.deleteProperty(window.history, 'pushState');
  Reflect.deleteProperty(window.history, 'replaceState');
}
