import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTimeLimitWords } from '#ui/timeLimitWords.ts';

export interface OverPairProps {
  readonly partner: string;
  readonly months: number;
  readonly onRecord: () => void;
}

/** Says plainly that what the two wrote is deleted, why, and where it can still be found for a while. */
export function OverPair({ partner, months, onRecord }: OverPairProps) {
  const { over } = useTimeLimitWords();
  const { ended } = useGoodbyeWords();
  return (
    <SectionCard title={over.title(partner)}>
      <Body1>{over.words(months)}</Body1>
      <Body1>{over.bin}</Body1>
      <Actions>
        <Button onClick={onRecord}>{ended.record}</Button>
      </Actions>
    </SectionCard>
  );
}
