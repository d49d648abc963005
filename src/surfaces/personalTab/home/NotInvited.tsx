import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';

/** For who is curious: what this is, whom to ask, and what others learn. */
export function NotInvited({ onLearn }: { readonly onLearn: () => void }) {
  const { title, words, whom, learn } = useWords().home.notInvited;
  return (
    <SectionCard title={title}>
      <Body1>{words}</Body1>
      <Body1>{whom}</Body1>
      <Actions>
        <Button onClick={onLearn}>{learn}</Button>
      </Actions>
    </SectionCard>
  );
}
