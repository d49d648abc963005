import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { openLibrary } from '#useCases/training/openLibrary.ts';
import type { PanelProps } from '../useDesk.ts';
import { ContactCard } from './ContactCard.tsx';
import { LinksCard } from './LinksCard.tsx';

/** What leads give people for learning: links, and somebody to turn to. */
export function LearningPanel({ desk, organisation }: Pick<PanelProps, 'desk' | 'organisation'>) {
  const { services } = useApp();
  const problem = useProblem();
  const links = useLoad(['library'], async () => await openLibrary(services));
  return (
    <>
      {links.status === 'loading' && <PageSkeleton />}
      {links.status === 'failed' && <Problem {...problem(links.error, links.retry)} />}
      {links.status === 'ready' && (
        <LinksCard links={links.value} vocabulary={desk.vocabulary} onChanged={links.reload} />
      )}
      <ContactCard programme={desk.programme} organisation={organisation} />
    </>
  );
}
