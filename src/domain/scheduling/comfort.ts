import { type Weekday, weekdays } from '../time/instant.ts';
import { cellMinutes } from './searchGrid.ts';

export const quartersInDay = (24 * 60) / cellMinutes;
export const quartersInWeek = 7 * quartersInDay;

/**
 * How hard a session of so many quarters of an hour is on somebody, by the quarter of the local week in which it begins
 * (0 is Monday 00:00). 0 is best: wholly within 10:00-12:00 or 13:30-16:00. The unit is the hundredth, per quarter.
 */
export function strainByStart(sessionQuarters: number): Int32Array {
  const strains = Array.from({ length: quartersInWeek }, (_, quarter) => quarterStrain(quarter));
  return Int32Array.from(strains, (_, start) => {
    let strain = 0;
    for (let part = 0; part < sessionQuarters; part += 1) strain += strains[(start + part) % quartersInWeek] ?? 0;
    return strain;
  });
}

/** From 1 for the best to 0 for the unbearable; the mean over all quarters of all sessions. */
export const comfortOf = (strain: number, quarters: number): number => 100 / (100 + strain / quarters);

function quarterStrain(quarterOfWeek: number): number {
  const weekday = weekdays[Math.floor(quarterOfWeek / quartersInDay)];
  const hour = (quarterOfWeek % quartersInDay) / 4;
  return dayStrain(hour) + weekEdgeStrain(weekday, hour);
}

/** Grows evenly towards the edges of the usual day: 100 in the first and the last quarter of 9:00-17:00. */
function dayStrain(hour: number): number {
  if (hour < 10) return (10 - hour) * 100;
  if (hour >= 16) return (hour + 0.25 - 16) * 100;
  if (hour >= 12 && hour < 13) return 50;
  return hour >= 13 && hour < 13.5 ? 25 : 0;
}

/** Early on Mondays people sort out their week; late on Fridays they end it. */
const weekEdgeStrain = (weekday: Weekday | undefined, hour: number): number =>
  (weekday === 'monday' && hour < 10) || (weekday === 'friday' && hour >= 15) ? 20 : 0;
