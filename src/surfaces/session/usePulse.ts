import { useRef, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { PulseAnswer, PulseQuestion, PulseTaps } from '#domain/pulse.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { givePulse, openPulse } from '#useCases/sessions/givePulse.ts';

type Standing =
  | { readonly kind: 'untouched' | 'saving' | 'kept' }
  | { readonly kind: 'notKept'; readonly error: unknown };

/** The taps of one session; each is kept at once, one after the other, and stays on the page when it could not be. */
export function usePulse(view: PairView, session: Instant) {
  const { services } = useApp();
  const before = useLoad(
    ['pulse', view.proposal.pair.id, session],
    async () => await openPulse(services, view, session),
    { goodFor: 'theVisit' },
  );
  const [tapped, setTapped] = useState<PulseTaps>({});
  const [standing, setStanding] = useState<Standing>({ kind: 'untouched' });
  const last = useRef(Promise.resolve());
  const keep = (taps: PulseTaps) => {
    setStanding({ kind: 'saving' });
    last.current = last.current.then(async () => {
      try {
        await givePulse(services, view, session, taps);
        setStanding({ kind: 'kept' });
      } catch (error) {
        setStanding({ kind: 'notKept', error });
      }
    });
  };
  const tap = (question: PulseQuestion, answer: PulseAnswer) => {
    const taps = { ...tapped, [question]: answer };
    setTapped(taps);
    keep(taps);
  };
  const taps = { ...(before.status === 'ready' && before.value), ...tapped };
  return { taps, standing, tap, again: () => keep(tapped) };
}
