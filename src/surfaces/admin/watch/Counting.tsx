import { useWatchWords } from '#ui/watchWords.ts';
import { useWatchStyles } from './watch.styles.ts';

/** How the figures above are counted, for whoever wants to know. */
export function Counting({ how }: { readonly how: string }) {
  const { counting } = useWatchWords();
  const styles = useWatchStyles();
  return (
    <details className={styles.counting}>
      <summary className={styles.summary}>{counting.title}</summary>
      {how}
    </details>
  );
}
