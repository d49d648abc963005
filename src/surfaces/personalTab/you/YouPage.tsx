import { useRef } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { Page } from '#ui/Page.tsx';
import { useWords } from '#ui/words.tsx';
import { DeleteMe, type DeleteMeProps } from './deleteMe/DeleteMe.tsx';
import { GrowthGoalsCard } from './GrowthGoalsCard.tsx';
import { NoticesCard } from './NoticesCard.tsx';
import { YourData } from './YourData.tsx';

export interface YouPageProps extends Pick<DeleteMeProps, 'onDeleted'> {
  readonly me: PersonId;
  /** Whoever is not invited has no folder in which a choice could be kept. */
  readonly isInvited: boolean;
}

/** What is the person’s own: what is kept about them, to take with them or to delete. */
export function YouPage({ me, isInvited, onDeleted }: YouPageProps) {
  const { you } = useWords().home;
  const copy = useRef<HTMLDivElement>(null);
  return (
    <Page title={you.title} intro={you.words} focus="moves">
      {isInvited && <GrowthGoalsCard me={me} />}
      {isInvited && <NoticesCard me={me} />}
      <div ref={copy}>
        <YourData />
      </div>
      <DeleteMe onDeleted={onDeleted} onCopyWanted={() => copy.current?.querySelector('button')?.focus()} />
    </Page>
  );
}
