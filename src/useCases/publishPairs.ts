import type { Colleague } from '#domain/colleague.ts';
import { deskFolder } from '#domain/entries.ts';
import { pairId, type PersonId, type ProgrammeId } from '#domain/ids.ts';
import type { MatchDraft, SuggestedPair } from '#domain/matching/draft.ts';
import type { Pair, Partner, Proposal } from '#domain/pair.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';
import type { Failure } from './invitePeople.ts';
import { writeOnce } from './writeOnce.ts';

type Needed = Pick<Services, 'people' | 'pairs' | 'desk' | 'clock'>;

/**
 * Publishes suggested pairs: makes each pair's folder, which shuts the lead out, notes the pair on the desk, and only
 * then tells the two. Safe to run again: a pair that is published already stays as it is; the others go on when one fails.
 */
export async function publishPairs(
  services: Needed,
  draft: Pick<MatchDraft, 'programme' | 'pairs'>,
  colleagues: ReadonlyMap<PersonId, Colleague>,
  { onProgress, signal }: Progress = {},
): Promise<readonly Failure<SuggestedPair>[]> {
  const failures: Failure<SuggestedPair>[] = [];
  for (const [index, suggested] of draft.pairs.entries()) {
    signal?.throwIfAborted();
    try {
      await publish(services, proposalFor(draft.programme, suggested, colleagues, services));
    } catch (error) {
      failures.push({ subject: suggested, error });
    }
    onProgress?.(index + 1, draft.pairs.length);
  }
  return failures;
}

async function publish({ people, pairs, desk }: Needed, proposal: Proposal): Promise<void> {
  const { pair } = proposal;
  const privacy = await pairs.create(pair.id, { people: [pair.mentor.id, pair.mentee.id], withLeads: false });
  await writeOnce(desk, deskFolder, { kind: 'pair', key: pair.id, pair, privacyConfirmed: privacy.confirmed });
  for (const member of [pair.mentor, pair.mentee]) {
    await writeOnce(people, member.id, { kind: 'proposal', key: pair.id, proposal });
  }
}

function proposalFor(
  programme: ProgrammeId,
  { mentor, mentee, reasons, slot, freeSessions }: SuggestedPair,
  colleagues: ReadonlyMap<PersonId, Colleague>,
  { clock }: Pick<Services, 'clock'>,
): Proposal {
  const pair: Pair = {
    id: pairIdOf(programme, mentor, mentee),
    programme,
    mentor: partner(mentor, colleagues),
    mentee: partner(mentee, colleagues),
  };
  return { pair, reasons, slot, freeSessions, proposedAt: clock.now() };
}

function partner(person: PersonId, colleagues: ReadonlyMap<PersonId, Colleague>): Partner {
  const colleague = colleagues.get(person);
  if (colleague?.mail === undefined) {
    throw new RangeError(
      `Cannot propose "${person}" as a partner: the directory has no mail address for them any more`,
    );
  }
  const { id, name, mail, department, jobTitle } = colleague;
  return { id, name, mail, department, jobTitle };
}

/** The same two in the same programme are always the same pair, so publishing twice makes one. */
const pairIdOf = (programme: ProgrammeId, mentor: PersonId, mentee: PersonId) =>
  pairId(`${programme}-${mentor.slice(0, idPart)}-${mentee.slice(0, idPart)}`);

/** Eight hexadecimal digits of each object id: 64 random bits a pair. */
const idPart = 8;
