import { flag, int } from '../assignment/reading.ts';
import { keep, type Strongest } from '../assignment/strongest.ts';
import type { Facing } from '../scoring/facing.ts';
import { deal } from './decks.ts';
import type { Offers } from './offers.ts';

/** Who looks for whom, in places of the two sides. */
export interface Search {
  readonly seekers: readonly number[];
  readonly offers: Offers;
  readonly offeredCount: number;
  /** Topics by which a seeker is served, the most important first. */
  readonly topicsOf: (seeker: number) => readonly number[];
  /** Of the seekers' side. */
  readonly facing: Facing;
  /** For a seeker, 1 for each standing that is open to them. */
  readonly openTo: (seeker: number) => Uint8Array;
  /** How many permitted people are scored for each seeker. */
  readonly scored: number;
  readonly kept: Strongest;
}

/** About 50 ms of work. */
const offersBetweenPauses = 100_000;
/** Among how many standings the places are spread that topics leave open. */
const standingsServed = 8;

/**
 * For each seeker the best of those met first under their topics, then of those whom rules about level and department
 * leave open: whoever has a permitted partner meets one. Yields the share of seekers served.
 */
export function* seekPartners(search: Search): Generator<number, void, undefined> {
  const { seekers, kept, facing, openTo } = search;
  const standingOf = search.offers.standings.of;
  const metBy = new Int32Array(search.offeredCount).fill(-1);
  let [seeker, offered] = [-1, 0];
  let open: Uint8Array = new Uint8Array();
  const meet = (other: number): boolean => {
    offered += 1;
    if (flag(open, int(standingOf, other)) === 0 || int(metBy, other) === seeker) {
      return false;
    }
    metBy[other] = seeker;
    const score = facing.score(other);
    if (score > (kept.floor[seeker] ?? 0)) {
      keep(kept, seeker, other, score);
    }
    return score >= 0;
  };
  for (const [place, next] of seekers.entries()) {
    seeker = next;
    open = openTo(seeker);
    facing.turnTo(seeker);
    const left = meetByTopic(search, seeker, meet);
    meetByStanding(search, seeker, left, meet);
    if (offered >= offersBetweenPauses) {
      offered = 0;
      yield place / seekers.length;
    }
  }
}

type Meet = (other: number) => boolean;

/** Shares the places out among the topics, what a topic leaves open going to the next. Returns how many are left. */
function meetByTopic({ offers, topicsOf, scored }: Search, seeker: number, meet: Meet): number {
  const topics = topicsOf(seeker);
  let left = scored;
  for (const [place, topic] of topics.entries()) {
    left -= deal(offers.byTopic, topic, Math.ceil(left / (topics.length - place)), meet);
  }
  return left;
}

/** Goes round the standings, each seeker beginning at another one, until the places are taken or everybody was met. */
function meetByStanding({ offers, openTo }: Search, seeker: number, places: number, meet: Meet): void {
  const open = openTo(seeker);
  const count = open.length;
  let left = places;
  for (let taken = 1; left > 0 && taken > 0;) {
    taken = 0;
    const share = Math.ceil(left / standingsServed);
    for (let step = 0; step < count && left > 0; step += 1) {
      const standing = (seeker + step) % count;
      if (flag(open, standing) === 1) {
        const met = deal(offers.byStanding, standing, Math.min(left, share), meet);
        left -= met;
        taken += met;
      }
    }
  }
}
