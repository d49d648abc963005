import { int } from '../assignment/reading.ts';

/** Lists of people, each dealt on from where it stopped: so everybody in it is offered about as often as the others. */
export interface Decks {
  /** Where each list begins in `people`, and at last where the last one ends. */
  readonly start: Int32Array;
  readonly people: Int32Array;
  /** How far each list has been dealt. */
  readonly next: Int32Array;
}

/** Puts each person into the decks that they name by number, from 0 up to but not `count`. */
export function decksOf(decksOfPerson: readonly (readonly number[])[], count: number): Decks {
  const start = new Int32Array(count + 1);
  for (const deck of decksOfPerson.flat()) {
    start[deck + 1] = int(start, deck + 1) + 1;
  }
  for (let deck = 0; deck < count; deck += 1) {
    start[deck + 1] = int(start, deck + 1) + int(start, deck);
  }
  const people = new Int32Array(int(start, count));
  const filled = start.slice(0, count);
  for (const [person, decks] of decksOfPerson.entries()) {
    for (const deck of decks) {
      const place = int(filled, deck);
      people[place] = person;
      filled[deck] = place + 1;
    }
  }
  return { start, people, next: new Int32Array(count) };
}

export const deckSize = ({ start }: Decks, deck: number): number => int(start, deck + 1) - int(start, deck);

/** Offers people of a deck until `most` are taken or all have been offered once. Returns how many were taken. */
export function deal(decks: Decks, deck: number, most: number, take: (person: number) => boolean): number {
  const [start, size] = [int(decks.start, deck), deckSize(decks, deck)];
  let next = int(decks.next, deck);
  let taken = 0;
  for (let offered = 0; offered < size && taken < most; offered += 1) {
    taken += take(int(decks.people, start + next)) ? 1 : 0;
    next = next + 1 === size ? 0 : next + 1;
  }
  decks.next[deck] = next;
  return taken;
}
