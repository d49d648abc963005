import { make } from './elements.ts';
import { sandboxServer, type Person } from './sandboxServer.ts';

/** A field to look somebody up by name, and the list of those it offers; the first people are offered before a letter is typed. */
export function personField(
  listId: string,
  first: readonly Person[],
  onChosen: (person: Person) => void,
): { readonly field: HTMLInputElement; readonly offers: HTMLDataListElement } {
  const field = make('input');
  const offers = make('datalist');
  offers.id = listId;
  field.setAttribute('list', listId);
  field.type = 'search';
  let offered: readonly Person[] = first;
  const offer = (people: readonly Person[]): void => {
    offered = people;
    offers.replaceChildren(...people.map((each) => new Option(each.jobTitle, each.name)));
  };
  offer(first);
  field.addEventListener('input', () => {
    const found = offered.find(({ name }) => name === field.value);
    if (found) {
      onChosen(found);
      return;
    }
    void sandboxServer.search(field.value).then(offer);
  });
  return { field, offers };
}
