import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ModuleText } from '#ui/text/moduleText.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { Actions } from '#ui/Actions.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { CardView } from './CardView.tsx';
import { PartCard } from './PartCard.tsx';
import { PartPath } from './PartPath.tsx';
import { QuestionList, type Choices } from './QuestionList.tsx';

export interface ModulePartsProps {
  readonly text: ModuleText;
  readonly memberships: readonly Membership[];
  /** The person went on from the first part: opening a page, which a link can do, is not yet reading it. */
  readonly onStarted: () => void;
  readonly onFinished: () => void;
}

interface Part {
  readonly title: string;
  readonly content: ReactNode;
}

/** The parts of a module: the cards, the questions, and what to try. Any of them can be reached at any time. */
export function ModuleParts({ text, memberships, onStarted, onFinished }: ModulePartsProps) {
  const words = useTrainingWords().module;
  const [at, setAt] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const [choices, setChoices] = useState<Choices>({});
  const parts: readonly Part[] = [
    ...text.cards.map((card) => ({ title: card.title, content: <CardView card={card} memberships={memberships} /> })),
    {
      title: words.questions,
      content: <QuestionList questions={text.questions} choices={choices} onChosen={setChoices} />,
    },
    { title: words.tryThis, content: text.tryThis.map((line) => <Body1 key={line}>{line}</Body1>) },
  ];
  const goTo = (part: number) => {
    onStarted();
    setHasMoved(true);
    setAt(part);
  };
  const isLast = at === parts.length - 1;
  return (
    <>
      <PartPath titles={parts.map(({ title }) => title)} at={at} onChosen={goTo} />
      <PartCard
        key={at}
        title={parts[at]?.title ?? ''}
        about={words.part(at + 1, parts.length)}
        focus={hasMoved ? 'moves' : 'stays'}
      >
        {parts[at]?.content}
      </PartCard>
      <Actions>
        {at > 0 && <Button onClick={() => goTo(at - 1)}>{words.previous}</Button>}
        <Button appearance="primary" onClick={isLast ? onFinished : () => goTo(at + 1)}>
          {isLast ? words.finish : words.next}
        </Button>
      </Actions>
    </>
  );
}
