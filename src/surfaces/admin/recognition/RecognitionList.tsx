import { Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useRecognitionDeskWords } from '#ui/recognitionDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { ThanksQuote } from '#ui/ThanksQuote.tsx';
import { useRecognitionListStyles } from './RecognitionList.styles.ts';

export interface RecognitionListProps {
  readonly title: string;
  readonly items: readonly RecognitionItem[];
  /** What the button beside each does, and what it says to who cannot see what it stands beside. */
  readonly action: string;
  readonly actionOn: (mentee: string, mentor: string) => string;
  readonly isBusy: boolean;
  readonly onPressed: (id: string) => void;
}

interface RecognitionItem {
  readonly id: string;
  readonly text: string;
  readonly mentor: string;
  readonly mentee: string;
}

/** Thanks with one thing to do about each; nothing at all when there are none. */
export function RecognitionList({ title, items, action, actionOn, isBusy, onPressed }: RecognitionListProps) {
  const words = useRecognitionDeskWords();
  const styles = useRecognitionListStyles();
  if (items.length === 0) {
    return undefined;
  }
  return (
    <SectionCard title={title} level={3}>
      <ul className={styles.list}>
        {items.map(({ id, text, mentor, mentee }) => (
          <li key={id} className={styles.item}>
            <ThanksQuote text={text} from={words.fromTo(mentee, mentor)} />
            <Actions>
              <Button
                size="small"
                aria-label={actionOn(mentee, mentor)}
                disabledFocusable={isBusy}
                onClick={() => onPressed(id)}
              >
                {action}
              </Button>
            </Actions>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
