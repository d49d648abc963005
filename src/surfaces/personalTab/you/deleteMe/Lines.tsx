import { Body1 } from '@fluentui/react-components';
import { useLinesStyles } from './Lines.styles.ts';

/** Sentences one below the other. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useLinesStyles();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Body1>{line}</Body1>
        </li>
      ))}
    </ul>
  );
}
