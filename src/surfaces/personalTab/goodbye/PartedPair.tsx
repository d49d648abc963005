import { Body1, Caption1 } from '@fluentui/react-components';
import { dayOf } from '#ui/dates.ts';
import { NoteText } from '#ui/NoteText.tsx';
import { usePartingWords } from '#ui/partingWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { LearningLog } from '../home/LearningLog.tsx';
import { usePartedPairStyles } from './PartedPair.styles.ts';
import { PartedSessions } from './PartedSessions.tsx';
import { Step } from '../Step.tsx';

interface PartedProps {
  readonly view: PairView;
}

/** After one of the two has left: to the other, everything that is still theirs to read. */
export function PartedPair({ view }: PartedProps) {
  const words = usePartingWords();
  const { partner, programme, stage, me } = view;
  const haveILeft = stage.kind === 'left' && stage.by.includes(me);
  return (
    <Step
      programme={programme.name}
      title={words.title(partner.name)}
      intro={haveILeft ? words.iLeft : words.partnerLeft(partner.name)}
    >
      {!haveILeft && (
        <>
          <PartedSessions view={view} />
          <SharedNotes view={view} />
          <Goals view={view} />
          {view.learnings.length > 0 && <LearningLog view={view} title={words.learnings} />}
        </>
      )}
    </Step>
  );
}

function SharedNotes({ view }: PartedProps) {
  const words = usePartingWords().notes;
  const locale = useLocale();
  const styles = usePartedPairStyles();
  const notes = view.notes.map(({ value }) => value).toSorted((a, b) => b.session - a.session);
  return (
    <SectionCard title={words.title} level={3}>
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

function Goals({ view }: PartedProps) {
  const words = usePartingWords();
  const styles = usePartedPairStyles();
  return (
    view.goals.length > 0 && (
      <SectionCard title={words.goals} level={3}>
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
