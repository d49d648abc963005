import type { Draft } from '#domain/notes/draft.ts';
import type { DraftPlace, Drafts } from '#ports/drafts.ts';

/** What a browser keeps, in memory: it outlives the pages that are opened in it. */
export function fakeDrafts(): Drafts {
  const kept = new Map<string, Map<string, Draft>>();
  const at = ({ person, note }: DraftPlace): Map<string, Draft> => {
    const name = `${person} ${note}`;
    const drafts = kept.get(name) ?? new Map<string, Draft>();
    kept.set(name, drafts);
    return drafts;
  };
  const noteOf = (person: string, name: string): string => name.slice(person.length + 1);
  return {
    of: async (place) => [...at(place).values()].toSorted((one, other) => one.writtenAt - other.writtenAt),
    everyOf: async (person) =>
      [...kept]
        .filter(([name]) => name.startsWith(`${person} `))
        .flatMap(([name, drafts]) => [...drafts.values()].map((draft) => ({ ...draft, note: noteOf(person, name) })))
        .toSorted((one, other) => one.writtenAt - other.writtenAt),
    async keep(place, draft) {
      at(place).set(draft.id, draft);
      return true;
    },
    async forget(place, { id, text }) {
      if (at(place).get(id)?.text === text) {
        at(place).delete(id);
      }
    },
  };
}
