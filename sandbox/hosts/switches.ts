import { element, make } from './elements.ts';
import { changeSettings, type FrameSettings, type NestedSignIn } from './frameSettings.ts';
import { sandboxServer, type Person, type Tenant } from './sandboxServer.ts';

/** Values of a switch with the words that people read. */
export type Choices = Readonly<Record<string, string>>;

export const locales: Choices = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  'de-DE': 'Deutsch',
  'fr-FR': 'Français',
};

export const nestedSignInNames: Readonly<Record<NestedSignIn, string>> = {
  on: 'Yes',
  off: 'No: in a window of its own',
  silent: 'Never answers',
  refused: 'Consent is refused',
};

/** Where a switch stands: in the bar, or in the bar's menu of things seldom tried. */
type Place = 'switches' | 'more';

/** A drop-down in the bar of the frame. */
export function addSwitch(
  label: string,
  choices: Choices,
  chosen: string,
  onChosen: (value: string) => void,
  place: Place = 'switches',
): void {
  const select = make('select');
  for (const [value, text] of Object.entries(choices)) {
    select.add(new Option(text, value, value === chosen, value === chosen));
  }
  select.addEventListener('change', () => onChosen(select.value));
  addLabelled(label, select, place);
}

/** A drop-down that shows the frame again with the setting that was chosen. */
export const addSettingSwitch = (
  label: string,
  name: keyof FrameSettings,
  choices: Choices,
  chosen: string,
  place: Place = 'switches',
): void => addSwitch(label, choices, chosen, (value) => changeSettings({ [name]: value }), place);

/** A field to look somebody up by name; the people worth trying are offered first. */
export function addPersonSwitch({ suggestions }: Tenant, person: Person): void {
  const field = make('input');
  const offers = make('datalist');
  offers.id = 'people';
  field.setAttribute('list', offers.id);
  field.placeholder = person.name;
  field.type = 'search';
  let offered: readonly Person[] = suggestions;
  const offer = (people: readonly Person[]): void => {
    offered = people;
    offers.replaceChildren(...people.map((each) => new Option(each.jobTitle, each.name)));
  };
  offer(suggestions);
  field.addEventListener('input', () => {
    const found = offered.find(({ name }) => name === field.value);
    if (found) {
      changeSettings({ person: found.id });
      return;
    }
    void sandboxServer.search(field.value).then(offer);
  });
  addLabelled('Person', field, 'switches');
  field.after(offers);
}

function addLabelled(text: string, control: HTMLElement, place: Place): void {
  const label = make('label', 'switch', text);
  label.append(control);
  element(place, HTMLElement).append(label);
}
