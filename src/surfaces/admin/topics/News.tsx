import { useAdminWords } from '#ui/adminWords.ts';
import type { DecidedListProps } from './DecidedList.tsx';
import { useTopicListStyles } from './topicList.styles.ts';

export interface NewsProps extends Pick<DecidedListProps, 'vocabulary' | 'topics'> {
  readonly phrase: string;
}

/** What has become of the phrase that was decided last: as it stands, also when another lead was faster. */
export function News({ phrase, vocabulary, topics }: NewsProps) {
  const { topics: words } = useAdminWords();
  const styles = useTopicListStyles();
  const meaning = topics.keyOf(phrase);
  const isOwn = vocabulary.topics.some(({ id, label }) => id === meaning && label === phrase);
  const decided = isOwn ? words.isOwn(phrase) : words.isSameAs(phrase, topics.labelOf(meaning));
  const text = topics.isListed(phrase) ? decided : words.isOpen(phrase);
  return (
    <div key={text} ref={catchFocus} tabIndex={-1} className={styles.news}>
      {text}
    </div>
  );
}

/** The button that was pressed is gone: without this, keyboard and screen reader would begin at the top of the page. */
function catchFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) {
    element?.focus();
  }
}
