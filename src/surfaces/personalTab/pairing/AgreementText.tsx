import { Badge, Body1, Caption1 } from '@fluentui/react-components';
import { agreementSections, changedSections, type AgreementWords } from '#domain/agreement.ts';
import { useWords } from '#ui/words.tsx';
import { useAgreementStepStyles } from './AgreementStep.styles.ts';

export interface AgreementTextProps {
  readonly words: AgreementWords;
  /** What somebody has read before: sections that say something else now are marked. */
  readonly before?: AgreementWords | undefined;
}

/** The sections of an agreement, to read. */
export function AgreementText({ words, before = words }: AgreementTextProps) {
  const text = useWords().agreement;
  const styles = useAgreementStepStyles();
  const changed = changedSections(before, words);
  return (
    <dl className={styles.sections}>
      {agreementSections.map((section) => (
        <div key={section}>
          <dt className={styles.sectionTitle}>
            {text.sections[section]}{' '}
            {changed.includes(section) && (
              <Badge appearance="tint" color="informative">
                {text.changed}
              </Badge>
            )}
          </dt>
          <dd className={styles.words}>
            <Body1 dir="auto">{words[section]}</Body1>
            {changed.includes(section) && (
              <Caption1 block>
                {text.before} <bdi>{before[section]}</bdi>
              </Caption1>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
