/** One of the applications that are called Outlook, as far as a pane notices which one it is in. */
export interface OutlookClient {
  readonly name: string;
  /** The highest requirement sets, as `isSetSupported` tells them. */
  readonly sets: Readonly<Record<string, string>> & { readonly Mailbox: string };
}

const nested = { NestedAppAuth: '1.1', DialogApi: '1.2' };
const plain = { DialogApi: '1.2' };

/**
 * What each client supports. The frame speaks as Outlook on the web whichever is chosen; what it claims to support, and
 * the calls that it answers, are those of the client.
 * https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets (2026-06-23)
 * https://learn.microsoft.com/javascript/api/requirement-sets/common/nested-app-auth-requirement-sets (2026-03-31)
 */
export const outlookClients = {
  web: { name: 'Outlook on the web, new Outlook', sets: { Mailbox: '1.16', ...nested } },
  classic: { name: 'classic Outlook, Microsoft 365', sets: { Mailbox: '1.16', ...nested } },
  ltsc2024: { name: 'Outlook LTSC 2024', sets: { Mailbox: '1.14', ...nested } },
  ltsc2021: { name: 'Outlook LTSC 2021', sets: { Mailbox: '1.9', ...plain } },
  mac: { name: 'Outlook for Mac', sets: { Mailbox: '1.14', ...nested } },
  macClassic: { name: 'Outlook for Mac, classic', sets: { Mailbox: '1.8', ...plain } },
  phone: { name: 'Outlook on a phone', sets: { Mailbox: '1.5', ...nested } },
  onPremises: { name: 'Exchange on premises', sets: { Mailbox: '1.5', ...plain } },
} as const satisfies Readonly<Record<string, OutlookClient>>;

/** The client with this name, else Outlook on the web. */
export const clientNamed = (name: string): OutlookClient =>
  Object.entries(outlookClients).find(([each]) => each === name)?.[1] ?? outlookClients.web;

/**
 * Requirement sets of those calls that not every client has, by their dispatch id. A call of an unknown number is in
 * none. https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets
 */
const setOfCall: Readonly<Record<number, string>> = {
  103: '1.7',
  104: '1.7',
  107: '1.7',
  154: '1.8',
  155: '1.8',
  156: '1.8',
  185: '1.11',
  186: '1.11',
  187: '1.11',
  188: '1.11',
  189: '1.11',
};

/** Whether the client has a call of office.js at all. */
export const hasCall = ({ sets }: OutlookClient, call: number): boolean =>
  minorOf(sets.Mailbox) >= minorOf(setOfCall[call] ?? '1.1');

const minorOf = (version: string): number => Number(version.split('.')[1]);
