import type { PersonId } from '#domain/ids.ts';
import { draftAge } from '#domain/notes/draftAge.ts';
import type { NoteDraft } from '#ports/drafts.ts';
import type { Services } from '#ports/services.ts';
import { isDraftOfWords } from './draftNames.ts';

type Needed = Pick<Services, 'drafts' | 'clock'>;

/**
 * Texts of this person that were never saved and will be forgotten, to be shown first. Those that were shown a day ago or
 * longer are forgotten now.
 */
export async function openEndingDrafts({ drafts, clock }: Needed, me: PersonId): Promise<readonly NoteDraft[]> {
  const now = clock.now();
  const found = ((await drafts.everyOf(me)) ?? []).filter(({ note }) => isDraftOfWords(note));
  for (const draft of found.filter((each) => draftAge(each, now) === 'over')) {
    await drafts.forget({ person: me, note: draft.note }, draft);
  }
  return found.filter((draft) => draftAge(draft, now) === 'ending');
}

/** Remembers that the person has been told; the first time counts. */
export async function warnedOf({ drafts, clock }: Needed, me: PersonId, draft: NoteDraft): Promise<void> {
  if (draft.warnedAt === undefined) {
    const { note, ...kept } = draft;
    await drafts.keep({ person: me, note }, { ...kept, warnedAt: clock.now() });
  }
}

/** The person does not need it any more. */
export const discardDraft = ({ drafts }: Needed, me: PersonId, draft: NoteDraft): Promise<void> =>
  drafts.forget({ person: me, note: draft.note }, draft);
