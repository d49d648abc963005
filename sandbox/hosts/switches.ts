import { element, make } from './elements.ts';
import { changeSettings, type FrameSettings, type NestedSignIn } from './frameSettings.ts';
import { personField } from './personField.ts';
import type { Person, Tenant } from './sandboxServer.ts';

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

/** A field in the bar to become somebody else. */
export function addPersonSwitch({ suggestions }: Tenant, person: Person): void {
  const { field, offers } = personField('people', suggestions, ({ id }) => changeSettings({ person: id }));
  field.placeholder = person.name;
  addLabelled('Person', field, 'switches');
  field.after(offers);
}

function addLabelled(text: string, control: HTMLElement, place: Place): void {
  const label = make('label', 'switch', text);
  label.append(control);
  element(place, HTMLElement).append(label);
}
