import type { Instant } from '#domain/time/instant.ts';

/** A page of the personal tab. */
export type TabPage =
  | { readonly kind: 'home' | 'record' | 'you' }
  | {
      readonly kind: 'learn';
      /** The module that is open; `undefined` for all of them. */
      readonly module: string | undefined;
    }
  /** Looking back at a pair, and how it goes on or ends. */
  | { readonly kind: 'goodbye'; readonly pair: string }
  | ({ readonly kind: 'session' } & SessionOfPair);

interface SessionOfPair {
  readonly pair: string;
  /** The original start of the session; `undefined` for the one at hand. */
  readonly start: Instant | undefined;
}

/**
 * The page that a deep link asks for: `learn`, `learn/{module}`, `record`, `you`, `goodbye/{pair}`, or the id of a pair for its session. A
 * link shows something and does nothing.
 */
export function tabPageOf(address: string | undefined): TabPage {
  const [place = '', part] = (address ?? '').split('/');
  switch (place) {
    case '':
      return { kind: 'home' };
    case 'record':
    case 'you':
      return { kind: place };
    case 'learn':
      return { kind: 'learn', module: part };
    case 'goodbye':
      return { kind: 'goodbye', pair: part ?? '' };
    default:
      return { kind: 'session', pair: place, start: undefined };
  }
}
