import { type ProfileSources, profilesOf } from '#domain/matching/people/profiles.ts';
import type { Profile, Profiles } from '#domain/matching/people/profile.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import { usualRules } from '#domain/programme.ts';
import { aMentee, aMentor } from './aParticipant.ts';

/** Profiles of these people in an empty directory, unless said otherwise. */
export const profilesFrom = (
  mentors: readonly Participant[],
  mentees: readonly Participant[],
  around: Partial<ProfileSources> = {},
): Profiles => profilesOf({ mentors, mentees, chart: orgChart([]), rules: usualRules, ...around });

/** A mentor and a mentee of a cohort of two. */
export function profilesOfTwo(
  mentor: Participant = aMentor(),
  mentee: Participant = aMentee({ id: 'bo' }),
  around: Partial<ProfileSources> = {},
): readonly [mentor: Profile, mentee: Profile] {
  const { mentors, mentees } = profilesFrom([mentor], [mentee], around);
  const [one, other] = [mentors[0], mentees[0]];
  if (one === undefined || other === undefined) {
    throw new Error('Cannot compare two people of whom one is not available');
  }
  return [one, other];
}
