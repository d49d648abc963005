import type { ReactNode } from 'react';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { AboutFields } from './AboutFields.tsx';
import type { FormPartProps } from './formPart.ts';
import { useProgrammeStyles } from './programme.styles.ts';
import { RhythmFields } from './RhythmFields.tsx';
import { RuleFields } from './RuleFields.tsx';
import { WayFields } from './WayFields.tsx';

interface ProgrammeFieldsProps extends FormPartProps {
  readonly readersId: string;
  /** Of the headings: one below that of the card. */
  readonly level: 3 | 4;
}

/** Everything that a lead decides about a programme, in four parts. */
export function ProgrammeFields({ level, ...props }: ProgrammeFieldsProps) {
  const { parts } = useProgrammeWords();
  return (
    <>
      <Part level={level}>{parts.about}</Part>
      <AboutFields {...props} />
      <Part level={level}>{parts.when}</Part>
      <RhythmFields {...props} />
      <Part level={level}>{parts.who}</Part>
      <RuleFields {...props} />
      <Part level={level}>{parts.how}</Part>
      <WayFields {...props} />
    </>
  );
}

function Part({ level, children }: { readonly level: 3 | 4; readonly children: ReactNode }) {
  const styles = useProgrammeStyles();
  const Heading = level === 3 ? 'h3' : 'h4';
  return <Heading className={styles.part}>{children}</Heading>;
}
