import type { DraftPlace } from '#ports/drafts.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { writtenDraftName, type WrittenField } from './draftNames.ts';

/** A text that somebody writes about a pair and sends when it is done. */
export interface WrittenPlace {
  readonly view: PairView;
  readonly field: WrittenField;
}

type Needed = Pick<Services, 'drafts' | 'clock'>;

/** What this device kept of it and was never sent; `undefined` when there is nothing. */
export async function openWritten({ drafts }: Needed, place: WrittenPlace): Promise<string | undefined> {
  return (await drafts.of(draftPlace(place))).at(-1)?.text;
}

/** Keeps the newest words in place of those before; of an empty field nothing is kept. */
export async function keepWritten(services: Needed, place: WrittenPlace, text: string): Promise<void> {
  const { drafts, clock } = services;
  if (text.trim() === '') {
    return await forgetWritten(services, place);
  }
  const base = { text: '', version: undefined };
  await drafts.keep(draftPlace(place), { id: place.field, text, base, writtenAt: clock.now() });
}

/** It was sent, or the person wants it no more. */
export async function forgetWritten({ drafts }: Needed, place: WrittenPlace): Promise<void> {
  const where = draftPlace(place);
  for (const draft of await drafts.of(where)) {
    await drafts.forget(where, draft);
  }
}

const draftPlace = ({ view, field }: WrittenPlace): DraftPlace => ({
  person: view.me,
  note: writtenDraftName(view, field),
});
