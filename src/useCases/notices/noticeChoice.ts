import type { PersonId } from '#domain/ids.ts';
import { type NoticeChoice, usualNoticeChoice } from '#domain/notices.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'privateNotes'>;

/** Whether this person's app tells their partner in Teams what waits for them. */
export async function readNoticeChoice(services: Needed, me: PersonId): Promise<NoticeChoice> {
  return (await standingChoice(services, me))?.choice ?? usualNoticeChoice;
}

/** Puts another choice in its place. Throws `conflict` when it was changed elsewhere at the same moment. */
export async function changeNoticeChoice(services: Needed, me: PersonId, choice: NoticeChoice): Promise<void> {
  const standing = await standingChoice(services, me);
  await services.privateNotes.write(me, { kind: 'noticeChoice', key: 'notices', choice }, standing?.version);
}

async function standingChoice({ privateNotes }: Needed, me: PersonId) {
  const entries = await privateNotes.read(me);
  const [standing] = entries.flatMap(({ value, version }) =>
    value.kind === 'noticeChoice' ? [{ choice: value.choice, version }] : [],
  );
  return standing;
}
