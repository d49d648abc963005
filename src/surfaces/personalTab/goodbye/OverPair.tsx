import { Body1 } from '@fluentui/react-components';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTimeLimitWords } from '#ui/timeLimitWords.ts';

export interface OverPairProps {
  readonly partner: string;
  readonly months: number;
}

/** Says plainly that what the two wrote is deleted, why, and where it can still be found for a while. */
export function OverPair({ partner, months }: OverPairProps) {
  const { over } = useTimeLimitWords();
  return (
    <SectionCard title={over.title(partner)}>
      <Body1>{over.words(months)}</Body1>
      <Body1>{over.bin}</Body1>
    </SectionCard>
  );
}
