import { type PersonId, personId } from '#domain/ids.ts';
import type { SuggestedPair } from '#domain/matching/draft.ts';
import { aSlot } from './aSlot.ts';

/** Somebody with an id as long as those of Entra. */
export const numberedId = (letter: string, index: number): PersonId =>
  personId(`${letter.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`);

const reasons: SuggestedPair['reasons'] = [
  { kind: 'teachesWhatIsWanted', topics: ['aiTools', 'socialMedia', 'consumerBehaviour'] },
  { kind: 'otherDepartment', mentorDepartment: 'Digital services', menteeDepartment: 'Corporate finance' },
  { kind: 'levelGap', levels: 3 },
  { kind: 'complementaryStyles' },
];

/** A suggested pair with three choices, one of thousands. */
export const numberedPair = (index: number): SuggestedPair => ({
  mentor: numberedId('a', index),
  mentee: numberedId('b', index),
  suitability: 80,
  reasons,
  slot: aSlot(),
  freeSessions: 6,
  others: [1, 2].map((step) => ({ mentor: numberedId('a', index + step), reasons })),
});
