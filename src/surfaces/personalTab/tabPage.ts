import type { Instant } from '#domain/time/instant.ts';

/** A page of the personal tab. */
export type TabPage =
  | { readonly kind: 'home' | 'record' | 'you' }
  | {
      readonly kind: 'learn';
      /** The module that is open; `undefined` for all of them. */
      readonly module: string | undefined;
    }
  | ({ readonly kind: 'session' } & SessionOfPair);

export interface SessionOfPair {
  readonly pair: string;
  /** The original start of the session; `undefined` for the one at hand. */
  readonly start: Instant | undefined;
}

/**
 * The page that a deep link asks for: `learn`, `learn/{module}`, `record`, `you`, or the id of a pair for its session. A
 * link shows something and does nothing.
 */
export function tabPageOf(address: string | undefined): TabPage {
  const [place = '', module] = (address ?? '').split('/');
  switch (place) {
    case '':
      return { kind: 'home' };
    case 'record':
    case 'you':
      return { kind: place };
    case 'learn':
      return { kind: 'learn', module };
    default:
      return { kind: 'session', pair: place, start: undefined };
  }
}
