import type { ZoneName } from './instant.ts';
import { nameInIntl } from './intlZone.ts';
import { renamedZoneLines, windowsZoneLines } from './windowsZones.ts';

/**
 * The zone that a mailbox, a browser or a person means by an IANA or Windows name, under its current IANA name.
 * `undefined` for anything else, above all for Exchange's "Customized Time Zone": a guess would be an hour wrong.
 */
export function zoneNamed(name: string): ZoneName | undefined {
  const zone = zoneByWindowsName.get(name) ?? currentName.get(name) ?? name;
  const known = nameInIntl(zone);
  if (known === undefined) return undefined;
  return (windowsNameByZone.has(zone) ? zone : (currentName.get(known) ?? known)) as ZoneName;
}

/** The Windows name to send to Exchange for a zone; `undefined` where Windows has none, such as Antarctica/Troll. */
export const windowsNameOf = (zone: ZoneName): string | undefined => windowsNameByZone.get(zone);

/** The zone that each Windows name stands for. */
export const zonesOfWindows = (): readonly ZoneName[] =>
  [...zoneByWindowsName.values()].flatMap((zone) => zoneNamed(zone) ?? []);

const table = (lines: string): (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', meaning = ''] = line.split('|');
      return [name, meaning];
    });

const currentName = new Map(table(renamedZoneLines));
const zoneByWindowsName = new Map(table(windowsZoneLines).map(([name, zones]) => [name, zones.split(' ')[0] ?? '']));
const windowsNameByZone = new Map(
  table(windowsZoneLines).flatMap(([name, zones]) => zones.split(' ').map((zone) => [zone, name] as const)),
);
