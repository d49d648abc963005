import { useRef } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { Page } from '#ui/Page.tsx';
import { useWords } from '#ui/words.tsx';
import { DeleteMe, type DeleteMeProps } from './deleteMe/DeleteMe.tsx';
import { NoticesCard } from './NoticesCard.tsx';
import { YourData } from './YourData.tsx';

export interface YouPageProps extends Pick<DeleteMeProps, 'onDeleted'> {
  readonly me: PersonId;
}

/** What is the person’s own: what is kept about them, to take with them or to delete. */
export function YouPage({ me, onDeleted }: YouPageProps) {
  const { you } = useWords().home;
  const copy = useRef<HTMLDivElement>(null);
  return (
    <Page title={you.title} intro={you.words} focus="moves">
      <div ref={copy}>
        <YourData />
      </div>
      <NoticesCard me={me} />
      <DeleteMe onDeleted={onDeleted} onCopyWanted={() => copy.current?.querySelector('button')?.focus()} />
    </Page>
  );
}
