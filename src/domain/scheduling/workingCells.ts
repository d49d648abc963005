import { day, type Instant } from '../time/instant.ts';
import { addDays, toInstant, toLocal, weekdayOf } from '../time/zone.ts';
import type { WorkingHours } from './busyTimes.ts';
import { type CellRange, type Cells, cellsIn } from './cells.ts';
import { cellLength, cellsUntil, type SearchGrid } from './searchGrid.ts';

/** The cells that lie fully within somebody's working hours. Colleagues with equal hours share one set. */
export function workingCells(hours: WorkingHours, grid: SearchGrid): Cells {
  const known = knownCells.get(grid) ?? new Map<string, Cells>();
  const key = `${hours.zone} ${hours.days.join()} ${hours.start} ${hours.end}`;
  const cells = known.get(key) ?? cellsIn(shifts(hours, grid), grid.cellCount);
  knownCells.set(grid, known.set(key, cells));
  return cells;
}

// Twenty thousand people have fewer than a hundred different working hours.
const knownCells = new WeakMap<SearchGrid, Map<string, Cells>>();

/** One range a working day. A night shift belongs to the day on which it begins. */
function* shifts({ zone, days, start, end }: WorkingHours, grid: SearchGrid): Generator<CellRange> {
  const gridEnd = grid.start + grid.cellCount * cellLength;
  const lastDate = toLocal(gridEnd as Instant, zone).date;
  const endsNextDay = end <= start;
  for (let date = toLocal((grid.start - day) as Instant, zone).date; date <= lastDate; date = addDays(date, 1)) {
    if (!days.includes(weekdayOf(date))) continue;
    const from = toInstant(date, start, zone);
    const to = toInstant(endsNextDay ? addDays(date, 1) : date, end, zone);
    yield [Math.ceil(cellsUntil(from, grid)), Math.floor(cellsUntil(to, grid))];
  }
}
