import { Body1, Field, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { findResources } from '#domain/training/library.ts';
import type { Resource } from '#domain/training/resource.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { openLibrary } from '#useCases/training/openLibrary.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { Shelves } from './Shelves.tsx';

interface LinkLibraryProps {
  readonly memberships: readonly Membership[];
}

/** Links that the leads recommend, those about the person's own topics first. */
export function LinkLibrary({ memberships }: LinkLibraryProps) {
  const { services } = useApp();
  const { library } = useTrainingWords();
  const problem = useProblem();
  const links = useLoad(['library'], async () => await openLibrary(services));
  return (
    <SectionCard title={library.title}>
      {links.status === 'loading' && <PageSkeleton />}
      {links.status === 'failed' && <Problem {...problem(links.error, links.retry)} />}
      {links.status === 'ready' && links.value.resources.length === 0 && <Body1>{library.none}</Body1>}
      {links.status === 'ready' && links.value.resources.length > 0 && (
        <OpenLibrary resources={links.value.resources} memberships={memberships} />
      )}
    </SectionCard>
  );
}

function OpenLibrary({ resources, memberships }: LinkLibraryProps & { readonly resources: readonly Resource[] }) {
  const { library } = useTrainingWords();
  const [typed, setTyped] = useState('');
  const found = findResources(resources, typed, usualTopics);
  const own = memberships.flatMap(({ enrolment: { value } }) => [...value.teaches, ...value.wantsToLearn]);
  return (
    <>
      <Body1>{library.intro}</Body1>
      <Field label={library.search}>
        <SearchBox
          value={typed}
          dismiss={{ 'aria-label': library.clear }}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div role="status">{found.length === 0 && <Body1>{library.noMatch(typed.trim())}</Body1>}</div>
      <Shelves resources={found} own={own} others={typed.trim() === '' ? 'onRequest' : 'shown'} />
    </>
  );
}
