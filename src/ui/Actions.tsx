import type { ReactNode } from 'react';
import { useActionsStyles } from './Actions.styles.ts';

/** Buttons beside each other, which wrap where the place is narrow. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={useActionsStyles().actions}>{children}</div>;
}
