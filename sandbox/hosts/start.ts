import { element, initials, make } from './elements.ts';
import { sandboxServer, type Suggestion, type Tenant } from './sandboxServer.ts';
import { frameAddress, walk, type Step, type Surface } from './walk.ts';

/** The page on which a newcomer picks somebody and a place to start. */
async function showStart(): Promise<void> {
  const tenant = await sandboxServer.tenant();
  element('headcount', HTMLElement).textContent = tenant.headcount.toLocaleString('en-GB');
  element('walk', HTMLElement).append(...walk.map((step) => stepItem(step, tenant)));
  element('people', HTMLElement).append(...tenant.suggestions.map(personItem));
  const reset = element('reset', HTMLButtonElement);
  reset.addEventListener('click', () => {
    reset.disabled = true;
    sandboxServer.reset().then(() => window.location.reload(), showProblem);
  });
}

function stepItem({ role, surface, text }: Step, { suggestions }: Tenant): HTMLElement {
  const item = make('li', '', `${text} `);
  const person = suggestions.find((each) => each.role === role);
  if (person) {
    item.append(link(`as ${person.name}`, frameAddress(surface, person.id)));
  }
  return item;
}

function personItem({ id, jobTitle, name, role, why }: Suggestion): HTMLElement {
  const item = make('li');
  const who = make('span', 'who');
  who.append(make('span', 'avatar', initials(name)), `${name}, ${role}`);
  const links = make('span', 'links');
  links.append(...Object.entries(surfacesOf[role]).map(([text, surface]) => link(text, frameAddress(surface, id))));
  item.append(who, make('span', 'why', `${jobTitle}. ${why}`), links);
  return item;
}

const surfacesOf: Readonly<Record<Suggestion['role'], Readonly<Record<string, Surface>>>> = {
  lead: { 'Admin page': 'admin', 'Personal tab': 'tab' },
  invited: { 'Personal tab': 'tab' },
  mentor: { 'Personal tab': 'tab', 'Meeting panel': 'panel', Outlook: 'organizer' },
  mentee: { 'Personal tab': 'tab', 'Meeting panel': 'panel', Outlook: 'organizer' },
};

function link(text: string, address: string): HTMLAnchorElement {
  const made = make('a', '', text);
  made.href = address;
  return made;
}

function showProblem(error: unknown): void {
  const problem = element('problem', HTMLElement);
  problem.hidden = false;
  problem.textContent = `The sandbox does not answer: ${String(error)}`;
}

// Coming back from a frame, the newcomer finds whom the steps are about by now.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) {
    window.location.reload();
  }
});

showStart().catch(showProblem);
