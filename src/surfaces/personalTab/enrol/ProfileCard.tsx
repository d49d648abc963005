import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { asTheySay } from '#domain/participant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { PersonLine } from '#ui/PersonLine.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { CorrectionField } from './CorrectionField.tsx';
import { useEnrolFormStyles } from './EnrolForm.styles.ts';
import { correctable, type Correcting } from './corrections.ts';

/** What the directory says of the person, and a way to put it right for the programme. */
export function ProfileCard({ me, corrected, onCorrected }: Correcting) {
  const words = useEnrolmentWords().profile;
  const [isOpen, setIsOpen] = useState(false);
  const fieldsId = useId();
  const shown = asTheySay(me, { corrected });
  return (
    <SectionCard title={words.title} level={3}>
      <PersonLine name={me.name} about={[shown.jobTitle, shown.department ?? words.noDepartment]} />
      <Body1>{words.words}</Body1>
      {correctable
        .filter((name) => corrected[name] !== undefined)
        .map((name) => (
          <Caption1 key={name}>{words.corrected[name](me[name] ?? words.nothing)}</Caption1>
        ))}
      <Actions>
        <Button size="small" aria-expanded={isOpen} aria-controls={fieldsId} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.done : words.wrong}
        </Button>
      </Actions>
      <div id={fieldsId}>{isOpen && <Fields me={me} corrected={corrected} onCorrected={onCorrected} />}</div>
    </SectionCard>
  );
}

function Fields({ me, corrected, onCorrected }: Correcting) {
  const words = useEnrolmentWords().profile;
  const styles = useEnrolFormStyles();
  const readersId = useId();
  return (
    <div className={styles.part}>
      {correctable.map((name) => (
        <CorrectionField
          key={name}
          name={name}
          me={me}
          corrected={corrected}
          readersId={readersId}
          onCorrected={onCorrected}
        />
      ))}
      <WhoCanRead id={readersId} place={{ kind: 'person', me: me.id }} />
      <Caption1 block>{words.protecting}</Caption1>
    </div>
  );
}
