import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

export interface FocusKept {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly tabIndex: -1;
}

/**
 * For a part of a page whose buttons come and go: when the one that has the focus goes, the focus goes on at this part, or
 * at the title of the page when the part is empty. Else keyboard and screen reader would begin at the very top.
 */
export function useFocusKept(): FocusKept {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  // After every change of the part, whatever made it.
  useEffect(() => {
    if (last.current?.isConnected === false && document.activeElement === document.body) {
      const title = ref.current?.closest('main')?.querySelector('h1');
      (ref.current?.hasChildNodes() === true ? ref.current : title)?.focus();
      last.current = null;
    }
  });
  return { ref, onFocus: ({ target }) => (last.current = target), tabIndex: -1 };
}
