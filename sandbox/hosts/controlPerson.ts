import type { Appointment } from '#sandbox/server/appointments.ts';
import { element, make } from './elements.ts';
import { personField } from './personField.ts';
import { sandboxServer, type Person, type Tenant } from './sandboxServer.ts';
import { frameAddress, type Surface } from './walk.ts';

/** Does something and says how it went. */
type Act = (work: () => Promise<string>) => Promise<void>;

interface Doing {
  readonly act: Act;
  /** Lets a situation happen to the person who was chosen. */
  readonly happen: (situation: object) => Promise<void>;
}

const surfaces: Readonly<Record<string, Surface>> = {
  'Personal tab': 'tab',
  'Meeting panel': 'panel',
  'Admin page': 'admin',
  Outlook: 'organizer',
};

/** Lets a person be looked up, be opened in a frame, and have things happen to them. */
export function personCard({ suggestions }: Tenant, now: number, act: Act): void {
  offerLeave(now);
  let person: Person | undefined;
  const happen = (situation: object): Promise<void> =>
    act(async () => {
      const { said } = await sandboxServer.happen({ person: person?.id, ...situation });
      await showDates(person, { act, happen });
      return said;
    });
  const who = personField('whoOffers', suggestions, (chosen) => {
    person = chosen;
    element('person', HTMLElement).hidden = false;
    element('links', HTMLElement).replaceChildren(...links(chosen));
    void showDates(chosen, { act, happen });
  });
  element('whoLabel', HTMLElement).append(who.field, who.offers);
  const manager = personField(
    'managerOffers',
    suggestions,
    ({ id }) => void happen({ kind: 'newManager', manager: id }),
  );
  element('managerLabel', HTMLElement).append(manager.field, manager.offers);
  element('gone', HTMLElement).addEventListener('click', () => void happen({ kind: 'leavesOrganisation' }));
  element('leave', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const [from, to] = [element('from', HTMLInputElement).value, element('to', HTMLInputElement).value];
    void happen({ kind: 'leave', from, to: to < from ? from : to });
  });
}

function links({ id, name }: Person): HTMLElement[] {
  const frames = Object.entries(surfaces).map(([text, surface]) => [text, frameAddress(surface, id)] as const);
  return [...frames, ['On a phone', `/app/tab.html?phone=${id}`] as const].map(([text, address]) => {
    const link = make('a', '', text);
    link.href = address;
    link.setAttribute('aria-label', `${text} as ${name}`);
    return link;
  });
}

/** Dates that the person can take back: an organizer cancels, everybody else declines. */
async function showDates(person: Person | undefined, doing: Doing): Promise<void> {
  const list = element('dates', HTMLElement);
  try {
    const dates = await sandboxServer.appointments(person?.id ?? '');
    list.replaceChildren(
      ...(dates.length > 0 ? dates.map((each) => dateItem(each, doing)) : [make('li', '', 'None.')]),
    );
  } catch {
    list.replaceChildren(make('li', '', 'This person has no calendar (any more).'));
  }
}

function dateItem(date: Appointment, { act, happen }: Doing): HTMLElement {
  const item = make('li');
  const start = new Date(date.start);
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const text = `${time.format(start)}: ${date.subject}, with ${date.with}`;
  item.append(make('span', 'what', text));
  item.append(
    button(date.isOrganizer ? 'Cancel' : 'Decline', text, () =>
      happen({ kind: date.isOrganizer ? 'cancel' : 'decline', event: date.id }),
    ),
    button('Go to this time', text, () => act(() => goTo(start))),
  );
  return item;
}

/** To five minutes before a date: when people open the panel. */
async function goTo(start: Date): Promise<string> {
  const { now } = await sandboxServer.control();
  await sandboxServer.moveClock((start.getTime() - now) / 60_000 - 5);
  return 'It begins in five minutes.';
}

/** Leave is offered for the next day; whoever wants other days changes them. */
function offerLeave(now: number): void {
  const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10);
  element('from', HTMLInputElement).value = tomorrow;
  element('to', HTMLInputElement).value = tomorrow;
}

function button(text: string, about: string, onClick: () => Promise<void>): HTMLButtonElement {
  const made = make('button', '', text);
  made.type = 'button';
  made.setAttribute('aria-label', `${text}: ${about}`);
  made.addEventListener('click', () => void onClick());
  return made;
}
