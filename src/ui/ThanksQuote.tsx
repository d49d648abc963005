import { Body1, Caption1 } from '@fluentui/react-components';
import { useThanksQuoteStyles } from './ThanksQuote.styles.ts';

export interface ThanksQuoteProps {
  readonly text: string;
  /** Who says so to whom, or when. */
  readonly from: string;
}

/** Somebody's words of thanks, set apart as theirs. */
export function ThanksQuote({ text, from }: ThanksQuoteProps) {
  const styles = useThanksQuoteStyles();
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>
        <Body1 as="p" dir="auto" className={styles.text}>
          {text}
        </Body1>
      </blockquote>
      <figcaption>
        <Caption1 className={styles.from}>{from}</Caption1>
      </figcaption>
    </figure>
  );
}
