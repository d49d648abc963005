import { Caption1 } from '@fluentui/react-components';
import { useWords } from '#ui/words.tsx';
import { useJustWroteStyles } from './JustWrote.styles.ts';

/** A quiet line at the foot of what is seen: the partner is writing, and what they wrote is on the page already. */
export function JustWrote({ partner }: { readonly partner: string | undefined }) {
  const words = useWords().session;
  const styles = useJustWroteStyles();
  return (
    <div role="status" className={styles.foot}>
      {partner !== undefined && <Caption1 className={styles.line}>{words.justWrote(partner)}</Caption1>}
    </div>
  );
}
