import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ThanksConsent } from '#domain/recognition/consent.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';

export type ConsentEntry = Extract<PersonEntry, { kind: 'thanksConsent' }>;

/** The consents among the entries of a person's folder. */
export const consentsIn = (entries: readonly Stored<PersonEntry>[]): readonly Stored<ConsentEntry>[] =>
  entries.flatMap(({ value, version }) => (value.kind === 'thanksConsent' ? [{ value, version }] : []));

/** Consents to these words, in place of others that the person consented to before. */
export async function consentTo(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  me: PersonId,
  consent: Omit<ThanksConsent, 'at'>,
): Promise<void> {
  const standing = consentsIn(await people.read(me)).find(({ value }) => value.key === consent.key);
  if (JSON.stringify(standing?.value.words) !== JSON.stringify(consent.words)) {
    await people.write(me, { kind: 'thanksConsent', ...consent, at: clock.now() }, standing?.version);
  }
}

/** From now on leads find no consent, and take the words off the wall at their next visit. */
export async function withdrawConsent({ people }: Pick<Services, 'people'>, me: PersonId, id: string): Promise<void> {
  const standing = consentsIn(await people.read(me)).find(({ value }) => value.key === id);
  if (standing) {
    await people.removeEntry(me, standing.value, standing.version);
  }
}
