import { useWatchStyles } from './watch.styles.ts';

export interface Figure {
  readonly label: string;
  readonly value: string;
  /** What has to be known with it. */
  readonly note?: string | undefined;
}

/** A few numbers beside each other, each under its name. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useWatchStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note !== undefined && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
