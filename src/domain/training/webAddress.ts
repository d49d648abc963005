/** What is wrong with an address that somebody typed. */
export type AddressFault = 'empty' | 'notAnAddress' | 'notSecure' | 'holdsName' | 'tooLong';

export type ReadAddress =
  | { readonly ok: true; readonly address: string; readonly host: string }
  | { readonly ok: false; readonly fault: AddressFault };

/** Longer ones are refused by browsers and by mail on the way. */
const longest = 2000;

/**
 * Reads the address of a page as it was typed or pasted. Only https is passed on, and no name before the host, which would
 * make one host look like another. What lacks `https://` in front gets it.
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  const fault = faultBeforeReading(text);
  if (fault) {
    return { ok: false, fault };
  }
  const full = startsWithHost.test(text) ? `https://${text}` : text;
  if (!URL.canParse(full)) {
    return { ok: false, fault: 'notAnAddress' };
  }
  const { protocol, username, password, host, href } = new URL(full);
  if (protocol !== 'https:') {
    return { ok: false, fault: protocol === 'http:' ? 'notSecure' : 'notAnAddress' };
  }
  if (username !== '' || password !== '') {
    return { ok: false, fault: 'holdsName' };
  }
  return { ok: true, address: href, host };
}

function faultBeforeReading(text: string): AddressFault | undefined {
  if (text === '') {
    return 'empty';
  }
  if (text.length > longest) {
    return 'tooLong';
  }
  // Browsers leave out tabs and line ends inside an address, and so would make another one of it.
  return /\s/.test(text) ? 'notAnAddress' : undefined;
}

/** `intranet.contoso.com/learning`: letters, a dot, and no scheme before it. */
const startsWithHost = /^[^\s/:?#@]+\.[^\s/:?#@]+(?:[/?#]|$)/u;
