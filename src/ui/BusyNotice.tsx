import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Announcement } from './Announcement.tsx';
import { useBusyNoticeStyles } from './BusyNotice.styles.ts';
import { useWords } from './words.tsx';

interface BusyNoticeProps {
  /** When what is busy is asked again, in milliseconds since 1970; `undefined` when nothing waits. */
  readonly waitsUntil: () => number | undefined;
  /** Calls the listener at each change, until the function that it gives is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Says that Microsoft 365 is busy and counts the seconds down, so that nobody looks at a page that seems to do nothing. */
export function BusyNotice({ waitsUntil, onChange }: BusyNoticeProps) {
  const until = useSyncExternalStore(onChange, waitsUntil);
  const words = useWords();
  const styles = useBusyNoticeStyles();
  return (
    <>
      <Announcement text={until === undefined ? '' : words.busy} />
      {until !== undefined && (
        // A screen reader is told once, and not of every second.
        <MessageBar intent="info" politeness="polite" className={styles.notice} aria-hidden>
          <MessageBarBody>
            {words.busy} <Countdown until={until} />
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Countdown({ until }: { readonly until: number }) {
  const [seconds, setSeconds] = useState(() => secondsUntil(until));
  useEffect(() => {
    const count = () => setSeconds(secondsUntil(until));
    count();
    const ticking = setInterval(count, 1000);
    return () => clearInterval(ticking);
  }, [until]);
  return useWords().tryingAgainIn(seconds);
}

const secondsUntil = (until: number): number => Math.max(1, Math.ceil((until - Date.now()) / 1000));
