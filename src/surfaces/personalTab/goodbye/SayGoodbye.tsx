import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';

export interface SayGoodbyeProps {
  /** Whether the two have booked their sessions. */
  readonly hasBegun: boolean;
  readonly onOpened: () => void;
}

/** The way to part, quietly at the end of what a pair has before it. */
export function SayGoodbye({ hasBegun, onOpened }: SayGoodbyeProps) {
  const words = useGoodbyeWords();
  const offer = hasBegun ? words.offer : words.offerEarly;
  return (
    <SectionCard title={offer.title} level={3}>
      <Body1>{offer.words}</Body1>
      <Actions>
        <Button onClick={onOpened}>{offer.open}</Button>
      </Actions>
    </SectionCard>
  );
}
