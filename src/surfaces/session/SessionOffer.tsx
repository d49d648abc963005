import { lazy, Suspense } from 'react';
import type { SessionOfferProps } from './useSessionOffer.ts';

const OfferCards = lazy(async () => ({ default: (await import('./OfferCards.tsx')).OfferCards }));

/** Looks after the sessions, quietly and when the page stands already. */
export const SessionOffer = (props: SessionOfferProps) => (
  <Suspense>
    <OfferCards {...props} />
  </Suspense>
);
