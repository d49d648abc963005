import { personCard } from './controlPerson.ts';
import { showTraffic } from './controlTraffic.ts';
import { element } from './elements.ts';
import { sandboxServer, type ControlState } from './sandboxServer.ts';

/** The page on which a person lets things happen to the stand-in tenant, and reads what it was asked. */
async function showControl(): Promise<void> {
  const [tenant, first] = await Promise.all([sandboxServer.tenant(), sandboxServer.control()]);
  offerKinds(first);
  offerTime();
  offerFailures();
  personCard(tenant, first.now, act);
  show(first);
  element('filter', HTMLInputElement).addEventListener('input', () => void refresh());
  window.setInterval(() => document.visibilityState === 'visible' && void refresh(), refreshMs);
}

const refreshMs = 2000;

/** Does something and says how it went. */
async function act(work: () => Promise<string>): Promise<void> {
  const said = element('said', HTMLElement);
  try {
    const sentence = await work();
    said.dataset['problem'] = 'no';
    said.textContent = sentence;
  } catch (error) {
    said.dataset['problem'] = 'yes';
    said.textContent = String(error);
  }
  await refresh();
}

async function refresh(): Promise<void> {
  show(await sandboxServer.control());
}

function show(state: ControlState): void {
  element('clock', HTMLOutputElement).value = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(state.now);
  const days = state.ahead / dayMs;
  element('ahead', HTMLElement).textContent =
    state.ahead === 0 ? 'UTC, as this machine says' : `UTC, ${days.toFixed(1)} days ahead of this machine`;
  element('faults', HTMLElement).textContent = state.faults
    ? `${Math.round(state.faults.share * 100)} % of the calls fail now: ${state.faults.kinds?.map(inWords).join(', ') ?? 'in every way'}.`
    : 'No call fails by chance.';
  showTraffic(state);
}

const dayMs = 86_400_000;

function offerTime(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-minutes]')) {
    const minutes = Number(button.dataset['minutes']);
    button.addEventListener('click', () => {
      void act(async () => {
        await sandboxServer.moveClock(minutes);
        return `${button.textContent}.`;
      });
    });
  }
}

function offerKinds({ faultKinds, faults }: ControlState): void {
  const options = () => faultKinds.map((kind) => new Option(inWords(kind), kind));
  element('nextKind', HTMLSelectElement).append(...options());
  element('chanceKind', HTMLSelectElement).append(new Option('in every way', ''), ...options());
  element('share', HTMLInputElement).value = String(Math.round((faults?.share ?? 0) * 100) || 20);
}

function offerFailures(): void {
  element('failNext', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const [kind, times] = [
      element('nextKind', HTMLSelectElement).value,
      Number(element('times', HTMLInputElement).value),
    ];
    void act(async () => {
      await sandboxServer.failNext(kind, times);
      return `The next ${times === 1 ? 'call fails' : `${times} calls fail`}: ${inWords(kind)}.`;
    });
  });
  element('failByChance', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const kind = element('chanceKind', HTMLSelectElement).value;
    const percent = Number(element('share', HTMLInputElement).value);
    void act(async () => {
      await sandboxServer.failByChance(percent / 100, kind === '' ? [] : [kind]);
      return percent === 0 ? 'No call fails by chance any more.' : `${percent} % of the calls fail from now on.`;
    });
  });
}

/** `gatewayTimeoutAfterwards` as `gateway timeout afterwards`. */
const inWords = (kind: string): string => kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

showControl().catch((error: unknown) => {
  element('said', HTMLElement).textContent = `The sandbox does not answer: ${String(error)}`;
});
