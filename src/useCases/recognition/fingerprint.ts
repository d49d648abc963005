import { type Fingerprint, fingerprintOf } from '#domain/recognition/consent.ts';

/** The fingerprint of thanks with this id: the same words said elsewhere have another one. */
export async function fingerprint(id: string, text: string): Promise<Fingerprint> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${id}\n${text}`));
  return fingerprintOf(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
