// Writes src/domain/time/windowsZones.ts from CLDR's map of Windows zone names. With --print it only shows the text.
import { readFileSync, writeFileSync } from 'node:fs';

const source = 'node_modules/cldr-core/supplemental/windowsZones.json';
const target = 'src/domain/time/windowsZones.ts';

// CLDR never renames a zone; IANA does. These are all the zones for which CLDR gives another name in `iana`.
// Source: https://github.com/unicode-org/cldr-json/blob/48.2.0/cldr-json/cldr-bcp47/bcp47/timezone.json
const renamed = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const { version, windowsZones } = JSON.parse(readFileSync(source, 'utf8')).supplemental;
const text = moduleText(version['_cldrVersion'], zonesByWindowsName(windowsZones.mapTimezones));
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(target, text);

/** Windows name -> IANA names, the one that Windows itself means ("001", the world) first. */
function zonesByWindowsName(entries) {
  const zones = new Map();
  const territories = entries.map(({ mapZone }) => ({
    windowsName: mapZone['_other'],
    names: mapZone['_type'].trim().split(' '),
    isWorld: mapZone['_territory'] === '001',
  }));
  for (const { windowsName, names } of territories.sort((a, b) => Number(b.isWorld) - Number(a.isWorld))) {
    const known = zones.get(windowsName) ?? new Set();
    for (const name of names) known.add(renamed[name] ?? name);
    zones.set(windowsName, known);
  }
  return [...zones].sort(([a], [b]) => (a < b ? -1 : 1));
}

function moduleText(cldrVersion, zones) {
  const lines = zones.map(([windowsName, names]) => `${windowsName}|${[...names].join(' ')}`);
  const renames = Object.entries(renamed).map(([old, now]) => `${old}|${now}`);
  return `// Written by scripts/windowsZones.mjs from CLDR ${cldrVersion} (windowsZones.json); run it again instead of editing.

/** One line per Windows zone: its name, then the IANA zones it stands for, the usual one first. */
export const windowsZoneLines = \`
${lines.join('\n')}
\`;

/** Zones that IANA has renamed and browsers may still give by the old name: old, then current. */
export const renamedZoneLines = \`
${renames.join('\n')}
\`;
`;
}
