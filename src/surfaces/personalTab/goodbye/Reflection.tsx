import { PrivateNote } from '#surfaces/session/PrivateNote.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** Two short questions to oneself. It is a private note, of no session, so it stands at the moment the pair was proposed. */
export function Reflection({ view }: { readonly view: PairView }) {
  const { reflection } = useGoodbyeWords();
  return <PrivateNote view={view} session={view.proposal.proposedAt} words={reflection} />;
}
