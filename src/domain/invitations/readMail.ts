import type { Colleague } from '../colleague.ts';
import type { ImportFaultKind } from './importFaults.ts';

/** Everybody by their address in small letters; two may share one. */
export interface AddressBook {
  readonly byMail: ReadonlyMap<string, readonly Colleague[]>;
  readonly domains: ReadonlySet<string>;
}

export function addressBook(colleagues: readonly Colleague[]): AddressBook {
  const byMail = new Map<string, Colleague[]>();
  for (const colleague of colleagues) {
    const mail = colleague.mail?.toLowerCase();
    const others = mail === undefined ? undefined : byMail.get(mail);
    if (others) {
      others.push(colleague);
    } else if (mail !== undefined) {
      byMail.set(mail, [colleague]);
    }
  }
  return { byMail, domains: new Set([...byMail.keys()].map(domainOf)) };
}

const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1);

export type MailRead =
  | { readonly kind: 'found'; readonly colleague: Colleague }
  | { readonly kind: 'fault'; readonly fault: ImportFaultKind };

/** Whose address stands in a cell, also as `Ada Osei <ada@contoso.example>`. */
export function readMail(cell: string, { byMail, domains }: AddressBook): MailRead {
  const written = (/<([^<>]*)>$/.exec(cell)?.[1] ?? cell).trim().toLowerCase();
  const [colleague, ...others] = byMail.get(written) ?? [];
  if (colleague && others.length === 0) {
    return { kind: 'found', colleague };
  }
  return { kind: 'fault', fault: colleague ? 'sharedAddress' : whyNobody(written, domains) };
}

function whyNobody(written: string, domains: ReadonlySet<string>): ImportFaultKind {
  const parts = written.split('@');
  if (written === '') {
    return 'noAddress';
  }
  if (parts.length === 1) {
    return 'nameOnly';
  }
  if (parts.length > 2) {
    return 'severalAddresses';
  }
  if (!/^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+\.[^\s@,;:<>()[\]\\".]+$/.test(written)) {
    return 'notAnAddress';
  }
  return domains.has(domainOf(written)) ? 'unknownAddress' : 'outsideAddress';
}
