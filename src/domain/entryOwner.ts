import type { PairEntry } from './entries.ts';
import type { PersonId } from './ids.ts';

/** Whose alone an entry of a pair is, and goes with that person; `undefined` for what the two have in common. */
export function ownerOf(entry: PairEntry): PersonId | undefined {
  switch (entry.kind) {
    case 'answer':
    case 'signature':
    case 'learning':
    case 'pledge':
    case 'pledgeAssent':
    case 'thanks':
    case 'filled':
    case 'ending':
      return entry.by;
    case 'goal':
    case 'promise':
      return entry.of;
    case 'note':
    case 'series':
    case 'departure':
      return undefined;
  }
}
