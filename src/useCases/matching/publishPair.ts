import type { Colleague } from '#domain/colleague.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId, ProgrammeId } from '#domain/ids.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { type OtherMentor, type Pair, pairIdOf, type Partner, type Proposal } from '#domain/pair.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { makePairFolder } from './makePairFolder.ts';
import { writeOnce } from '../writeOnce.ts';

type Needed = Pick<Services, 'people' | 'pairs' | 'desk' | 'clock'>;

/** Where pairs are published, by whom, and what the directory says of everybody. */
export interface Publication {
  readonly programme: ProgrammeId;
  readonly colleagues: ReadonlyMap<PersonId, Colleague>;
  readonly me: PersonId;
}

/**
 * Publishes a suggested pair: makes its folder, which shuts the lead out, notes it on the desk, and only then tells the
 * two. Safe to run again: what is published already stays as it is. Gives whether privacy is confirmed.
 */
export async function publishPair(
  services: Needed,
  suggested: SuggestedPair,
  { programme, colleagues, me }: Publication,
): Promise<boolean> {
  const proposal = proposalFor(programme, suggested, colleagues, services);
  const { pair } = proposal;
  const isPrivate = await makePairFolder(services, pair, me);
  const told = await writeOnce<PersonEntry>(services.people, pair.mentor.id, {
    kind: 'proposal',
    key: pair.id,
    proposal,
  });
  // Where an earlier try broke off here, both read the same all the same: until when they can answer, above all.
  await writeOnce<PersonEntry>(services.people, pair.mentee.id, withOthers(told.value, others(suggested, colleagues)));
  return isPrivate;
}

/** Who else would fit stands where the mentee reads, and nowhere else: the mentor must not find out. */
const withOthers = (entry: PersonEntry, found: readonly OtherMentor[]): PersonEntry =>
  entry.kind === 'proposal' && found.length > 0 ? { ...entry, proposal: { ...entry.proposal, others: found } } : entry;

/** Whoever has left the directory since is left out. */
const others = (suggested: SuggestedPair, colleagues: ReadonlyMap<PersonId, Colleague>): readonly OtherMentor[] =>
  (suggested.others ?? []).flatMap(({ mentor, reasons }) => {
    const colleague = colleagues.get(mentor);
    if (colleague === undefined) {
      return [];
    }
    const { id, name, department, jobTitle } = colleague;
    return [{ mentor: { id, name, department, jobTitle }, reasons }];
  });

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
    throw new OutsideProblem(
      'missing',
      `Cannot propose "${person}" as a partner: the directory has no mail address for them any more`,
    );
  }
  const { id, name, mail, department, jobTitle } = colleague;
  return { id, name, mail, department, jobTitle };
}
