import { useRef } from 'react';
import { Page } from '#ui/Page.tsx';
import { useWords } from '#ui/words.tsx';
import { DeleteMe, type DeleteMeProps } from './deleteMe/DeleteMe.tsx';
import { YourData } from './YourData.tsx';

/** What is the person’s own: what is kept about them, to take with them or to delete. */
export function YouPage({ onDeleted }: Pick<DeleteMeProps, 'onDeleted'>) {
  const { you } = useWords().home;
  const copy = useRef<HTMLDivElement>(null);
  return (
    <Page title={you.title} intro={you.words} focus="moves">
      <div ref={copy}>
        <YourData />
      </div>
      <DeleteMe onDeleted={onDeleted} onCopyWanted={() => copy.current?.querySelector('button')?.focus()} />
    </Page>
  );
}
