import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';

export interface ClosedPairProps {
  readonly partner: string;
  readonly onRecord: () => void;
}

/** A pair whose folder opens no more: why that may be, and what is left. */
export function ClosedPair({ partner, onRecord }: ClosedPairProps) {
  const { closed, ended } = useGoodbyeWords();
  return (
    <SectionCard title={closed.title(partner)}>
      <Body1>{closed.words}</Body1>
      <Actions>
        <Button onClick={onRecord}>{ended.record}</Button>
      </Actions>
    </SectionCard>
  );
}
