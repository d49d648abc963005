import { Body1, Caption1 } from '@fluentui/react-components';
import { dayOf } from '#ui/dates.ts';
import { NoteText } from '#ui/NoteText.tsx';
import { usePartingWords } from '#ui/partingWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useKeepsakesStyles } from './Keepsakes.styles.ts';

interface KeepsakesProps {
  readonly view: PairView;
  readonly level?: 2 | 3;
}

/** What the two wrote together, the latest first. */
export function SharedNotes({ view, level = 3 }: KeepsakesProps) {
  const words = usePartingWords().notes;
  const locale = useLocale();
  const styles = useKeepsakesStyles();
  const notes = view.notes.map(({ value }) => value).toSorted((a, b) => b.session - a.session);
  return (
    <SectionCard title={words.title} level={level}>
      {notes.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <ul className={styles.list}>
          {notes.map(({ key, session, text }) => (
            <li key={key} className={styles.words}>
              <Caption1 className={styles.when}>{dayOf(locale, session)}</Caption1>
              <NoteText text={text} />
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

/** What they set out to do; nothing when there is nothing. */
export function GoalsOfBoth({ view, level = 3 }: KeepsakesProps) {
  const words = usePartingWords();
  const styles = useKeepsakesStyles();
  return (
    view.goals.length > 0 && (
      <SectionCard title={words.goals} level={level}>
        <ul className={styles.list}>
          {view.goals.map(({ value: { key, title } }) => (
            <li key={key} dir="auto" className={styles.words}>
              <Body1>{title}</Body1>
            </li>
          ))}
        </ul>
      </SectionCard>
    )
  );
}
