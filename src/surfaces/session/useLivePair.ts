import { useEffect, useEffectEvent, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { isProblem } from '#ports/problem.ts';
import { openPair, type PairView } from '#useCases/pair/openPair.ts';
import { lookForChanges } from '#useCases/sessions/lookForChanges.ts';
import { isSeenOnline } from './isSeenOnline.ts';
import { watchPair } from './pairWatch.ts';

/** Calls the listener with each new reading of the pair, when it begins, until the function that it gives is called. */
export type FollowPair = (listener: (reading: Promise<PairView>) => void) => () => void;

export interface LivePair {
  /** The pair as it was read last. */
  readonly view: PairView;
  /** Within the last minute. */
  readonly partnerJustWrote: boolean;
  readonly follow: FollowPair;
}

/**
 * A pair that is read again as soon as one of the two wrote, while the page is seen; the page has a key of each pair.
 * `onGone`: it is not as it was.
 */
export function useLivePair(view: PairView, onGone: () => Promise<void>): LivePair {
  const { services } = useApp();
  const [readings] = useState(newReadings);
  const [fresh, setFresh] = useState<{ readonly after: PairView; readonly view: PairView }>();
  const [partnerJustWrote, noteWriting] = useForAWhile();
  const readAgain = useEffectEvent(async (partnerWrote: boolean) => {
    try {
      const reading = openPair(services, view);
      readings.tell(reading);
      const read = await reading;
      setFresh({ after: view, view: read });
      await (read.stage.kind === view.stage.kind ? undefined : onGone());
    } catch (error) {
      if (!isProblem(error, 'missing') && !isProblem(error, 'denied')) {
        throw error;
      }
      await onGone();
    }
    if (partnerWrote) {
      noteWriting();
    }
  });
  const look = useEffectEvent((mark: string | undefined) => lookForChanges(services, view, mark));
  useEffect(() => {
    const watch = watchPair({
      look: (mark) => look(mark),
      mayLook: isSeenOnline,
      onChanged: (wrote) => readAgain(wrote),
    });
    document.addEventListener('visibilitychange', watch.wake);
    window.addEventListener('online', watch.wake);
    return () => {
      document.removeEventListener('visibilitychange', watch.wake);
      window.removeEventListener('online', watch.wake);
      watch.stop();
    };
  }, []);
  // A page that read the pair meanwhile knows it better.
  return { view: fresh?.after === view ? fresh.view : view, partnerJustWrote, follow: readings.follow };
}

function newReadings() {
  const listeners = new Set<(reading: Promise<PairView>) => void>();
  const follow: FollowPair = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { follow, tell: (reading: Promise<PairView>) => listeners.forEach((listener) => listener(reading)) };
}

/** True for a minute from the last time that it was noted. */
function useForAWhile(): readonly [boolean, () => void] {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const timer = times > 0 ? setTimeout(() => setTimes(0), aWhileMs) : undefined;
    return () => clearTimeout(timer);
  }, [times]);
  return [times > 0, () => setTimes((before) => before + 1)];
}

const aWhileMs = 60_000;
