import { element, make } from './elements.ts';
import type { ControlState, TrafficLine } from './sandboxServer.ts';

/** Shows the latest requests that contain what was typed, and everything that broke Microsoft's contract. */
export function showTraffic({ requests, traffic, violations }: ControlState): void {
  const wanted = element('filter', HTMLInputElement).value.toLowerCase();
  const lines = traffic.filter((line) => textOf(line).includes(wanted));
  element('requests', HTMLElement).textContent =
    `${lines.length} of the latest ${traffic.length} are shown; ${requests} since the start.`;
  element('violations', HTMLElement).textContent =
    violations.length === 0
      ? 'Every request and every answer kept to Microsoft’s contract.'
      : `${violations.length} times Microsoft’s contract was broken:`;
  element('violationList', HTMLElement).replaceChildren(...violations.map((each) => make('li', '', each)));
  element('traffic', HTMLElement).replaceChildren(...lines.map(row));
}

const textOf = ({ method, operation = '', path, status, who }: TrafficLine): string =>
  `${method} ${operation} ${path} ${status} ${who}`.toLowerCase();

function row({ at, held, method, needed, operation, path, status, who }: TrafficLine): HTMLElement {
  const made = make('tr');
  made.dataset['status'] = status >= 400 || status === 0 ? 'refused' : 'answered';
  const what = make('td', '', operation ?? method);
  what.append(make('span', 'path', path));
  made.append(
    make('td', 'time', new Date(at).toISOString().slice(5, 19).replace('T', ' ')),
    make('td', '', who),
    what,
    make('td', 'status', status === 0 ? 'cut' : String(status)),
    make('td', '', needed?.join(', ') ?? ''),
    make('td', '', held?.join(', ') ?? ''),
  );
  return made;
}
