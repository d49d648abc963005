import { Caption1 } from '@fluentui/react-components';
import type { Session } from '#domain/series.ts';
import { NoteText } from '#ui/NoteText.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { useLookBackStyles } from './LookBack.styles.ts';

export interface LookBackProps {
  readonly view: PairView;
  /** The session before this one; before the first there are only hopes. */
  readonly previous: Session | undefined;
}

/** Where the two left off: what both hope for, or what they wrote down last time. */
export function LookBack({ view, previous }: LookBackProps) {
  const { lookBack } = useWords().session;
  const styles = useLookBackStyles();
  const said = previous ? notesAndLearnings(view, previous, lookBack) : hopes(view, lookBack);
  if (said.length === 0) {
    return undefined;
  }
  return (
    <SectionCard title={previous ? lookBack.title : lookBack.hopes}>
      {said.map(({ who, words }) => (
        <div key={`${who} ${words}`}>
          <Caption1 dir="auto" className={styles.who}>
            {who}
          </Caption1>
          <NoteText text={words} />
        </div>
      ))}
    </SectionCard>
  );
}

interface Said {
  readonly who: string;
  readonly words: string;
}

type LookBackWords = ReturnType<typeof useWords>['session']['lookBack'];

const hopes = ({ signatures, me, partner }: PairView, { you }: LookBackWords): readonly Said[] =>
  signatures.map(({ by, hope }) => ({ who: by === me ? you : partner.name, words: hope }));

function notesAndLearnings(view: PairView, session: Session, words: LookBackWords): readonly Said[] {
  const { notes, learnings, me, partner } = view;
  const moment = sessionMoment(view, session);
  const note = notes.find(({ value }) => value.session === moment)?.value.text ?? '';
  const learned = learnings
    .filter(({ value }) => value.session === moment && value.learned !== '')
    .map(({ value }) => ({ who: words.learned(value.by === me ? words.you : partner.name), words: value.learned }));
  return [...(note === '' ? [] : [{ who: words.note, words: note }]), ...learned];
}
