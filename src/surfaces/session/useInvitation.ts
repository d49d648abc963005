import { useWords } from '#ui/words.tsx';
import type { InvitationWords } from '#useCases/series/bookVersion.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** What the invitation to a pair's series says. */
export function useInvitation({ proposal: { pair } }: PairView): InvitationWords {
  const { subject, agenda } = useWords().booking;
  return { subject: subject(pair.mentor.name, pair.mentee.name), agenda };
}
