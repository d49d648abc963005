import { Body1, Button, Caption1, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { dayAndTime } from '#ui/dates.ts';
import { NoteText } from '#ui/NoteText.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { NoteVersion } from '#useCases/notes/noteHistory.ts';
import { useNoteFieldStyles } from './NoteField.styles.ts';

export interface NoteHistoryProps {
  /** Tells one note from another. */
  readonly noteName: string;
  readonly read: () => Promise<readonly NoteVersion[]>;
  /** False while the note has something that is not saved, and would be replaced. */
  readonly mayBringBack: boolean;
  /** The text is to stand in the note again, as a new version. */
  readonly onBroughtBack: (text: string) => void;
}

/** Who wrote what and when; read only when somebody asks. */
export function NoteHistory(props: NoteHistoryProps) {
  const words = useWords().notes.history;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div>
        <Link as="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {words.title}
        </Link>
      </div>
      <div id={id}>{isOpen && <Versions {...props} />}</div>
    </>
  );
}

function Versions({ noteName, read, ...rest }: NoteHistoryProps) {
  const versions = useLoad(['noteHistory', noteName], read);
  const problem = useProblem();
  const { notes, loading } = useWords();
  const styles = useNoteFieldStyles();
  if (versions.status === 'loading') {
    return <Body1 role="status">{loading}</Body1>;
  }
  if (versions.status === 'failed') {
    return <Problem {...problem(versions.error, versions.retry)} />;
  }
  return (
    <ol reversed className={styles.versions}>
      {versions.value.slice(0, mostShown).map((version) => (
        <li key={`${version.at} ${version.text}`}>
          <Version version={version} {...rest} />
        </li>
      ))}
      {versions.value.length === 0 && <Body1>{notes.history.none}</Body1>}
    </ol>
  );
}

/** More is in SharePoint itself. */
const mostShown = 20;

interface VersionProps extends Pick<NoteHistoryProps, 'mayBringBack' | 'onBroughtBack'> {
  readonly version: NoteVersion;
}

function Version({ version: { text, by, at }, mayBringBack, onBroughtBack }: VersionProps) {
  const words = useWords().notes.history;
  const locale = useLocale();
  const styles = useNoteFieldStyles();
  const when = dayAndTime(locale, at);
  return (
    <>
      <Caption1>{words.line(by, when)}</Caption1>
      <div className={styles.past}>
        <NoteText text={text} />
      </div>
      <Button
        size="small"
        disabledFocusable={!mayBringBack}
        aria-label={words.bringBackFrom(when)}
        onClick={() => onBroughtBack(text)}
      >
        {words.bringBack}
      </Button>
    </>
  );
}
