import { useApp } from '#app/appContext.tsx';
import type { NoticeKind } from '#domain/notices.ts';
import { useNoticeWords } from '#ui/noticeWords.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

/** Tells the partner something in Teams, beside what the person does: nobody waits for it, and nothing depends on it. */
export function useTellPartner(view: PairView): (kind: NoticeKind) => void {
  const { services } = useApp();
  const { said, topics } = useNoticeWords();
  const { mentor, mentee } = view.proposal.pair;
  const me = view.myRole === 'mentor' ? mentor : mentee;
  return (kind) => {
    // All of them wait on the first page.
    const notice = { kind, page: '', topic: topics[kind], preview: said[kind](me.name) };
    void import('#useCases/notices/tellPartner.ts').then(
      async ({ tellPartner }) => await tellPartner(services, view, notice),
      () => undefined, // Without a network not even the code comes; nobody misses the line.
    );
  };
}
