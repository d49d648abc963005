import { Children, type ReactNode } from 'react';
import { CheckmarkRegular } from './icons.ts';
import { useTickListStyles } from './TickList.styles.ts';

/** A list with a tick before each child; what is not there has none. */
export function TickList({ children }: { readonly children: ReactNode }) {
  const styles = useTickListStyles();
  return (
    <ul className={styles.list}>
      {Children.map(Children.toArray(children), (child) => (
        <li className={styles.item}>
          <CheckmarkRegular aria-hidden className={styles.tick} />
          {child}
        </li>
      ))}
    </ul>
  );
}
