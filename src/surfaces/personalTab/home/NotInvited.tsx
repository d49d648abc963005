import { Body1 } from '@fluentui/react-components';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';

/** For who is curious: what this is, and whom to ask. */
export function NotInvited() {
  const { title, words, whom } = useWords().home.notInvited;
  return (
    <SectionCard title={title}>
      <Body1>{words}</Body1>
      <Body1>{whom}</Body1>
    </SectionCard>
  );
}
