import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { byId, openDesk } from '#useCases/programme/openDesk.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { WatchPanel } from '#surfaces/admin/watch/WatchPanel.tsx';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { aProgrammeThatChanges } from './aProgrammeThatChanges.ts';

/** Every number about people's answers that a lead saw, printed or saved who looked at both programmes on each of these days. */
export async function watchEveryDay(days: number, seed: number): Promise<readonly number[]> {
  const { lead, programmes, happen } = await aProgrammeThatChanges(seed);
  const seen: number[] = [];
  for (let today = 0; today < days; today += 1) {
    for (let times = 0; times < happeningsPerDay(today); times += 1) {
      await happen();
    }
    for (const programme of programmes) {
      seen.push(...(await numbersShown(lead, programme)));
    }
  }
  return seen;
}

/** Many at first, so that there is something to see; then one at a time. */
const happeningsPerDay = (today: number): number => (today === 0 ? 250 : 1 + (today % 3));

async function numbersShown(lead: Services, programme: Programme): Promise<readonly number[]> {
  const desk = await openDesk(lead, programme);
  const colleagues = await lead.directory.everyone();
  const organisation = { colleagues, byId: byId(colleagues), chart: orgChart(colleagues) };
  const { savedFiles } = openScreen(<WatchPanel desk={desk} withOrganisation={(show) => show(organisation)} />, lead);
  const report = within(await screen.findByRole('region', { name: 'Report for the sponsor' }));
  fireEvent.click(report.getByRole('button', { name: 'Save as CSV' }));
  leaveOutWhatIsKnownByName();
  const text = [textOf(document.body), ...savedFiles.map((file) => file.text)].join('\n');
  cleanup();
  return [...text.matchAll(figure)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Each text of the page on a line of its own. */
const textOf = (page: Element): string =>
  [...page.querySelectorAll('*')]
    .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .map(({ textContent }) => textContent)
    .join('\n');

/** A whole number that is no share. */
const figure = /(?<![\d,])\d[\d,]*(?![\d,]*%)/g;

/**
 * Leads see elsewhere who joined, which pair met how often, and what both of a pair agreed to show: docs/decisions/0014. Dates
 * and explanations count nobody. Whatever else stands on the page is a figure about answers.
 */
function leaveOutWhatIsKnownByName(): void {
  const regions = ['Sessions', 'Pairs that may need a word', 'Departments that meet'];
  const labels = ['Joined', 'Invited, not yet in', 'Paused or left', 'Changes shown', 'Thanks on the wall'];
  const growing = within(screen.getByRole('region', { name: 'People and what grows' }));
  const months = screen.queryByRole('table', { name: 'How sessions are found' });
  const known = [
    ...regions.map((name) => screen.getByRole('region', { name })),
    ...labels.map((name) => growing.getByText(name).parentElement),
    screen.getByText(/^As of /),
    screen.getByRole('heading', { level: 4, name: /how it goes$/ }),
    ...document.querySelectorAll('details'),
    ...(months?.querySelectorAll('td:first-child') ?? []),
  ];
  known.forEach((element) => element?.remove());
}
