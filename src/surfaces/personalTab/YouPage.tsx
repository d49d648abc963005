import { Page } from '#ui/Page.tsx';
import { useWords } from '#ui/words.tsx';
import { YourData } from './YourData.tsx';

/** What is the person’s own: what is kept about them, to take with them or to delete. */
export function YouPage() {
  const { you } = useWords().home;
  return (
    <Page title={you.title} intro={you.words} focus="moves">
      <YourData />
    </Page>
  );
}
