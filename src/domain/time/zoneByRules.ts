import { changesIn, type ClockTable, offsetIn } from './clockTable.ts';
import { day, type Instant, type ZoneName } from './instant.ts';
import { zonesOfWindows } from './zoneNames.ts';
import { clockOf } from './zoneOffsets.ts';
import { clockOfRules, type ZoneRules } from './zoneRules.ts';

/**
 * The zone that is meant by rules. `swapped`: the rules are those of the zone with the two clock changes exchanged, as
 * Exchange has been seen to answer. `differs`: a zone has these rules, but the mailbox is set to another clock: ask the
 * person. `unnamed`: no zone has them.
 * Source of the swap: https://github.com/microsoftgraph/microsoft-graph-docs/issues/8972 to 8975.
 */
export type ZoneByRules =
  | { readonly kind: 'same' | 'swapped' | 'differs'; readonly zone: ZoneName }
  | { readonly kind: 'unnamed' };

/** Finds the zone whose clock runs by the rules in the year from `from` on: the mailbox's own if that is known. */
export function zoneByRules(rules: ZoneRules, from: Instant, mailboxZone?: ZoneName): ZoneByRules {
  const [clock, swappedClock] = [clockOfRules(rules), clockOfRules(swapped(rules))];
  const first = (clock: ClockTable, zones: readonly ZoneName[]) => zones.find((zone) => runAlike(clock, zone, from));
  const all = zonesOfWindows();
  const own = mailboxZone === undefined ? all : [mailboxZone];
  const same = first(clock, own);
  if (same !== undefined) return { kind: 'same', zone: same };
  const meant = first(swappedClock, own);
  if (meant !== undefined) return { kind: 'swapped', zone: meant };
  const other = mailboxZone && (first(clock, all) ?? first(swappedClock, all));
  return other === undefined ? { kind: 'unnamed' } : { kind: 'differs', zone: other };
}

const swapped = ({ summer, ...rules }: ZoneRules): ZoneRules => ({
  ...rules,
  summer: summer && { ...summer, begins: summer.ends, ends: summer.begins },
});

/** Whether two clocks show the same for a year. Most zones differ in winter or in summer already. */
function runAlike(clock: ClockTable, zone: ZoneName, from: Instant): boolean {
  const other = clockOf(zone);
  const areEqualAt = (moment: number): boolean => offsetIn(clock, moment) === offsetIn(other, moment);
  if (!areEqualAt(from) || !areEqualAt(from + 182 * day)) return false;
  const [ours, theirs] = [clock, other].map((each) => changesIn(each, from, from + 365 * day).map(({ at }) => at));
  return ours?.join() === theirs?.join();
}
