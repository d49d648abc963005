import type { Growth } from '#domain/growth.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { privateNoteKey } from '../notes/privateNotes.ts';
import type { PairView } from '../pair/openPair.ts';
import { ownAudience } from '../readers/audiences.ts';

/** What a mentor noted of their own growth, over all sessions with all partners, the oldest session first. */
export async function openGrowth(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  { me }: Pick<PairView, 'me'>,
): Promise<readonly (Growth & { readonly key: string })[]> {
  return growthIn(await privateNotes.read(me))
    .map(({ value }) => value)
    .toSorted((a, b) => a.session - b.session);
}

/** Notes how the mentor found their own part in a session, once it is certain that nobody else could read it. */
export async function keepGrowth(
  { privateNotes, clock }: Pick<Services, 'privateNotes' | 'clock'>,
  view: PairView,
  session: Instant,
  { levels, line }: Pick<Growth, 'levels' | 'line'>,
): Promise<void> {
  const { me } = view;
  if (!(await privateNotes.privacyOf(me, ownAudience(me))).confirmed) {
    throw new OutsideProblem(
      'notPrivate',
      `Cannot note the growth of "${me}": it is not certain that nobody else could read it`,
    );
  }
  const key = privateNoteKey(view, session);
  const before = growthIn(await privateNotes.read(me)).find(({ value }) => value.key === key);
  const growth = { kind: 'growth', key, session, levels, line: line.trim(), at: clock.now() } as const;
  await privateNotes.write(me, growth, before?.version);
}

const growthIn = (entries: Awaited<ReturnType<Services['privateNotes']['read']>>) =>
  entries.flatMap(({ value, version }): readonly Stored<Growth & { readonly key: string }>[] =>
    value.kind === 'growth' ? [{ value, version }] : [],
  );
