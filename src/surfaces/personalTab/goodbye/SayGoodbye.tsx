import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';

/** The way to part, quietly at the end of a pair's home. */
export function SayGoodbye({ onOpened }: { readonly onOpened: () => void }) {
  const { offer } = useGoodbyeWords();
  return (
    <SectionCard title={offer.title} level={3}>
      <Body1>{offer.words}</Body1>
      <Actions>
        <Button onClick={onOpened}>{offer.open}</Button>
      </Actions>
    </SectionCard>
  );
}
