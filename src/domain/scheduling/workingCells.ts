import { day, type Instant, type LocalDate, type LocalTime, type ZoneName } from '../time/instant.ts';
import { addDays, toInstant, toLocal, weekdayOf } from '../time/zone.ts';
import type { WorkingHours } from './busyTimes.ts';
import { type CellRange, type Cells, cellsIn } from './cells.ts';
import type { Holiday } from './schedulingSettings.ts';
import { cellLength, cellsUntil, type SearchGrid } from './searchGrid.ts';

/** The cells that lie fully within somebody's working hours. Colleagues with equal hours share one set. */
export const workingCells = (hours: WorkingHours, grid: SearchGrid): Cells =>
  sharedCells(grid, keyOf(hours), () => cellsIn(shifts(hours, grid), grid.cellCount));

/** The cells that touch a day on which nobody in the zone works. Shared like working hours. */
export function holidayCells(holidays: readonly Holiday[], zone: ZoneName, grid: SearchGrid): Cells {
  const dates = holidays.filter(({ zones }) => zones.length === 0 || zones.includes(zone)).map(({ date }) => date);
  const days = (): CellRange[] => dates.map((date) => wholeDay(date, zone, grid));
  return sharedCells(grid, `${zone} off ${dates.join()}`, () => cellsIn(days(), grid.cellCount));
}

// Twenty thousand people have fewer than a hundred different working hours.
const knownCells = new WeakMap<SearchGrid, Map<string, Cells>>();

function sharedCells(grid: SearchGrid, key: string, make: () => Cells): Cells {
  const known = knownCells.get(grid) ?? new Map<string, Cells>();
  const cells = known.get(key) ?? make();
  knownCells.set(grid, known.set(key, cells));
  return cells;
}

const keyOf = ({ zone, days, start, end, ownHours = [] }: WorkingHours): string =>
  `${zone} ${days.join()} ${start} ${end} ${ownHours.map((own) => `${own.day} ${own.start} ${own.end}`).join()}`;

/** One range a shift. A night shift belongs to the day on which it begins. */
function* shifts(hours: WorkingHours, grid: SearchGrid): Generator<CellRange> {
  const gridEnd = grid.start + grid.cellCount * cellLength;
  const lastDate = toLocal(gridEnd as Instant, hours.zone).date;
  for (let date = toLocal((grid.start - day) as Instant, hours.zone).date; date <= lastDate; date = addDays(date, 1)) {
    for (const { start, end } of hoursOn(date, hours)) {
      const from = toInstant(date, start, hours.zone);
      const to = toInstant(end <= start ? addDays(date, 1) : date, end, hours.zone);
      yield [Math.ceil(cellsUntil(from, grid)), Math.floor(cellsUntil(to, grid))];
    }
  }
}

function hoursOn(date: LocalDate, { days, start, end, ownHours = [] }: WorkingHours) {
  const weekday = weekdayOf(date);
  const own = ownHours.filter(({ day }) => day === weekday);
  if (own.length > 0) {
    return own;
  }
  return days.includes(weekday) ? [{ start, end }] : [];
}

function wholeDay(date: LocalDate, zone: ZoneName, grid: SearchGrid): CellRange {
  const [from, to] = [date, addDays(date, 1)].map((each) => toInstant(each, '00:00' as LocalTime, zone));
  return [Math.floor(cellsUntil(from ?? 0, grid)), Math.ceil(cellsUntil(to ?? 0, grid))];
}
