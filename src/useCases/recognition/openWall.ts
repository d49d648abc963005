import { namesPerson } from '#domain/pair.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { consentsIn } from './ownConsents.ts';

/** Thanks on the wall as somebody sees them. */
export interface WallThanks {
  readonly recognition: Recognition;
  /** `mine`: the person gave or received them. `takenBack`: and consents no more, so they go at a lead's next visit. */
  readonly standing: 'others' | 'mine' | 'takenBack';
}

/** The wall of thanks, the latest first. Everybody on the site reads it; only who takes part has consents. */
export async function openWall(
  { people, recognitions }: Pick<Services, 'people' | 'recognitions'>,
  me: PersonId,
): Promise<readonly WallThanks[]> {
  const [all, consents] = await Promise.all([recognitions.all(), ownConsentKeys(people, me)]);
  const standingOf = ({ id, pair }: Recognition): WallThanks['standing'] => {
    if (!namesPerson(pair, me)) {
      return 'others';
    }
    return consents.has(id) ? 'mine' : 'takenBack';
  };
  return all
    .map((recognition) => ({ recognition, standing: standingOf(recognition) }))
    .toSorted((a, b) => b.recognition.publishedAt - a.recognition.publishedAt);
}

async function ownConsentKeys(people: Services['people'], me: PersonId): Promise<ReadonlySet<string>> {
  try {
    return new Set(consentsIn(await people.read(me)).map(({ value }) => value.key));
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return new Set();
    }
    throw error;
  }
}
