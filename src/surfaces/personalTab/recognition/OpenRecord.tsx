import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contribution } from '#domain/recognition/contribution.ts';
import type { RecordChoice } from '#domain/recognition/recordChoice.ts';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PersonalRecord } from '#useCases/recognition/openRecord.ts';
import { CertificateNotYet } from './CertificateNotYet.tsx';
import { RecordChoices } from './RecordChoices.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { useSheet } from './useSheet.ts';

export interface OpenRecordProps {
  readonly record: PersonalRecord;
  readonly latest: Contribution;
  readonly onChosen: (change: (choice: RecordChoice) => RecordChoice) => void;
}

const kinds = ['record', 'certificate'] as const;
type SheetKind = (typeof kinds)[number];

/** Choose what is in it, look at it, and take it away. */
export function OpenRecord({ record, latest, onChosen }: OpenRecordProps) {
  const words = useRecognitionWords().record;
  const [index, setIndex] = useState(0);
  const [kind, setKind] = useState<SheetKind>('record');
  const contribution = record.contributions[index] ?? latest;
  const sheet = useSheet(record, contribution, kind);
  return (
    <>
      <SectionCard title={words.choose}>
        {record.contributions.length > 1 && (
          <WhichRecord contributions={record.contributions} index={index} onChosen={setIndex} />
        )}
        <WhichSheet kind={kind} onChosen={setKind} />
        {kind === 'record' && <RecordChoices contribution={contribution} choice={record.choice} onChosen={onChosen} />}
        {kind === 'certificate' && <CertificateNotYet contribution={contribution} />}
      </SectionCard>
      {sheet && <SheetPreview sheet={sheet} />}
    </>
  );
}

interface WhichRecordProps {
  readonly contributions: readonly Contribution[];
  readonly index: number;
  readonly onChosen: (index: number) => void;
}

function WhichRecord({ contributions, index, onChosen }: WhichRecordProps) {
  const words = useRecognitionWords().record;
  return (
    <Field label={words.which}>
      <Select value={String(index)} onChange={(_, { value }) => onChosen(Number(value))}>
        {contributions.map(({ programme, role }, place) => (
          <option key={`${programme.id} ${role}`} value={place}>
            {words.roleIn(programme.name, role)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface WhichSheetProps {
  readonly kind: SheetKind;
  readonly onChosen: (kind: SheetKind) => void;
}

function WhichSheet({ kind, onChosen }: WhichSheetProps) {
  const words = useRecognitionWords().record;
  return (
    <Field label={words.sheetsLabel}>
      <RadioGroup
        layout="horizontal"
        value={kind}
        onChange={(_, { value }) => onChosen(kinds.find((each) => each === value) ?? kind)}
      >
        {kinds.map((each) => (
          <Radio key={each} value={each} label={words.sheets[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
