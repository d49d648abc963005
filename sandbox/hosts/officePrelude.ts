/**
 * Stands before office.js in the sandbox. The published npm copy of office.js lacks what the one on Microsoft's network
 * has: the bridge for nested sign-in; and it would fetch MicrosoftAjax from the network, of which it needs only this much.
 */
function addAjax(): void {
  const none = (): undefined => undefined;
  const itself = function (this: unknown): unknown {
    return this;
  };
  Object.assign(window, {
    Sys: {
      Browser: { InternetExplorer: 'ie', agent: 'other' },
      Debug: { trace: none },
      Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
      StringBuilder: none,
    },
    Type: Function,
  });
  Object.assign(Function, { registerNamespace, _validateParams: () => null, _validateParameter: () => null });
  Object.assign(Function.prototype, { registerClass: itself });
  Object.assign(Error, Object.fromEntries(errorNames.map((name) => [name, errorMaker(name)])));
  Object.assign(String, { format });
}

const errorNames = [
  'argument',
  'argumentNull',
  'argumentOutOfRange',
  'argumentType',
  'argumentUndefined',
  'create',
  'invalidOperation',
  'notImplemented',
  'parameterCount',
];

const errorMaker =
  (name: string) =>
  (...parts: readonly unknown[]): Error => {
    const error = new Error(parts.filter((part) => typeof part === 'string').join(' ') || name);
    error.name = `Sys.${name}`;
    return error;
  };

function registerNamespace(name: string): void {
  let place: Record<string, unknown> = window as unknown as Record<string, unknown>;
  for (const part of name.split('.')) {
    place = (place[part] ??= {}) as Record<string, unknown>;
  }
}

const format = (text: string, ...values: readonly unknown[]): string =>
  text.replaceAll(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)]));

/** The bridge that msal-browser looks for; its questions go to the frame around the pane. */
function addBridge(hostOrigin: string): void {
  const listeners = new Set<(answer: string) => void>();
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin === hostOrigin && typeof data === 'object' && data !== null && 'nestedSignIn' in data) {
      listeners.forEach((listener) => listener(String(data.nestedSignIn)));
    }
  });
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_name: string, listener: (answer: string) => void) => listeners.add(listener),
      postMessage: (question: string) => window.parent.postMessage({ nestedSignIn: question }, hostOrigin),
      removeEventListener: (_name: string, listener: (answer: string) => void) => listeners.delete(listener),
    },
  });
}

/** The frame writes into the pane's address who the host is: `_xdm_Info={conversation}|{add-in}|{origin}`. */
const hostOrigin = /_xdm_Info=[^|]*\|[^|]*\|([^&]+)/.exec(decodeURIComponent(window.location.hash))?.[1];
/** Clients without nested sign-in put no bridge into the pane. */
const hasBridge = window.location.hash.includes('_sandbox_bridge=yes');
addAjax();
if (hostOrigin !== undefined && hasBridge && window.parent !== window) {
  addBridge(hostOrigin);
}
