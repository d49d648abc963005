import { expect, test } from '@jest/globals';
import windowsZones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { windowsNameOf, zoneNamed } from '#domain/time/zoneNames.ts';
import { renamedZoneLines, windowsZoneLines } from '#domain/time/windowsZones.ts';

const entries = windowsZoneLines
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([windowsName = '', zones = '']) => ({ windowsName, zones: zones.split(' ') }));

const windowsNameFor = (name: string) => {
  const zone = zoneNamed(name);
  return zone && windowsNameOf(zone);
};

test('the table is what the script makes of the installed CLDR data', () => {
  const fresh = execFileSync('node', ['scripts/windowsZones.mjs', '--print'], { encoding: 'utf8' });
  expect(readFileSync('src/domain/time/windowsZones.ts', 'utf8')).toBe(fresh);
});

test('every zone that CLDR maps, by whatever old name, has the Windows name that CLDR gives it', () => {
  const rows = windowsZones.supplemental.windowsZones.mapTimezones.flatMap(
    ({ mapZone: { _type: names, _other: windowsName } }) =>
      names
        .trim()
        .split(' ')
        .map((name) => [name, windowsName] as const),
  );
  const wrong = rows.filter(([name, windowsName]) => windowsNameFor(name) !== windowsName);
  expect(rows.length).toBeGreaterThan(450);
  expect(wrong).toEqual([]);
});

test('every place that this Node knows has a Windows name, but for one', () => {
  const places = Intl.supportedValuesOf('timeZone').filter((name) => !name.startsWith('Etc/'));
  const nameless = places.filter((name) => windowsNameFor(name) === undefined);
  expect(nameless).toEqual(['Antarctica/Troll']);
});

test('a new name and the old one are the same zone', () => {
  const canonical = (name: string) => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  const renames = renamedZoneLines.trim().split('\n');
  expect(renames.length).toBeGreaterThan(0);
  for (const [old = '', now = ''] of renames.map((line) => line.split('|'))) {
    expect([old, canonical(old)]).toEqual([old, canonical(now)]);
    expect(zoneNamed(old)).toBe(now);
  }
});

test('every Windows name leads to a zone and back to itself', () => {
  expect(entries).toHaveLength(139);
  for (const { windowsName } of entries)
    expect([windowsName, windowsNameFor(windowsName)]).toEqual([windowsName, windowsName]);
});

test('no zone stands under two Windows names', () => {
  const zones = entries.flatMap((entry) => entry.zones);
  expect(new Set(zones).size).toBe(zones.length);
});

test('E21: Windows names mean what Windows means today', () => {
  expect(zoneNamed('Mountain Standard Time (Mexico)')).toBe('America/Mazatlan');
  expect(zoneNamed('Central Asia Standard Time')).toBe('Asia/Bishkek');
  expect(zoneNamed('UTC')).toBe('Etc/UTC');
});

test('E22: zones that IANA renamed or added have their Windows name', () => {
  expect(windowsNameFor('Europe/Kyiv')).toBe('FLE Standard Time');
  expect(windowsNameFor('Asia/Kolkata')).toBe('India Standard Time');
  expect(windowsNameFor('America/Coyhaique')).toBe('Magallanes Standard Time');
});

test('old names, links and careless spelling lead to the current name', () => {
  expect(zoneNamed('Asia/Calcutta')).toBe('Asia/Kolkata');
  expect(zoneNamed('asia/calcutta')).toBe('Asia/Kolkata');
  expect(zoneNamed('europe/paris')).toBe('Europe/Paris');
  expect(zoneNamed('Etc/UTC')).toBe('Etc/UTC');
});

test('E23: a zone without a Windows name says so instead of guessing', () => {
  expect(zoneNamed('Antarctica/Troll')).toBe('Antarctica/Troll');
  expect(windowsNameFor('Antarctica/Troll')).toBeUndefined();
});

test.each(['Customized Time Zone', 'tzone://Microsoft/Custom', 'Mars/Olympus', '', '+05:30'])(
  '"%s" is no zone',
  (name) => {
    expect(zoneNamed(name)).toBeUndefined();
  },
);
