import { toWall, zoneOf } from './zones.ts';

/** A moment as Graph writes it: seven decimals, no offset. */
export function toDateTimeTimeZone(instant: number, zone: string): { dateTime: string; timeZone: string } {
  return { dateTime: wallText(toWall(instant, zoneOf(zone))), timeZone: zone };
}

/** `YYYY-MM-DDTHH:MM:SS.fffffff` of a local time in milliseconds. */
export const wallText = (wall: number): string => `${new Date(wall).toISOString().slice(0, -1)}0000`;

/** A moment as Graph writes it where no zone belongs to it: `YYYY-MM-DDTHH:MM:SSZ`. */
export const utcText = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');
