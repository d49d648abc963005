import type { Colleague } from './colleague.ts';

/** Who is meant by a list of mail addresses, and what of it nobody has. */
export interface PastedAddresses {
  readonly found: readonly Colleague[];
  readonly unknown: readonly string[];
}

/** Reads addresses as people paste them: in lines, after commas, or as `Ada Osei <ada@contoso.example>`; each counts once. */
export function pastedAddresses(text: string, colleagues: readonly Colleague[]): PastedAddresses {
  const byMail = new Map(colleagues.map((colleague) => [colleague.mail?.toLowerCase(), colleague]));
  const found = new Set<Colleague>();
  const unknown = new Set<string>();
  for (const part of text.split(/[\n,;]+/)) {
    const written = (/<([^>]*)>/.exec(part)?.[1] ?? part).trim();
    const colleague = byMail.get(written.toLowerCase());
    if (colleague) {
      found.add(colleague);
    } else if (written !== '') {
      unknown.add(written);
    }
  }
  return { found: [...found], unknown: [...unknown] };
}
