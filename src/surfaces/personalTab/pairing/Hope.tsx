import { Body1, Body1Strong } from '@fluentui/react-components';
import { useAgreementStepStyles } from './AgreementStep.styles.ts';

/** What one of the two hopes for, in their own words. */
export function Hope({ title, hope }: { readonly title: string; readonly hope: string }) {
  const styles = useAgreementStepStyles();
  return (
    <div>
      <Body1Strong>{title}</Body1Strong>
      <blockquote className={styles.hope}>
        <Body1 dir="auto">{hope}</Body1>
      </blockquote>
    </div>
  );
}
