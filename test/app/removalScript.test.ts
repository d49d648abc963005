import { expect, test } from '@jest/globals';
import { removalScript } from '#app/removalScript.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const address = 'https://contoso.sharepoint.com/sites/turnabout';
const folders = [
  { library: 'Private', name: 'ada' },
  { library: 'Pairs', name: 'fresh-eyes-ada-omar' },
];

test('puts every folder into the recycle bin of the one site, and nothing else', () => {
  const script = removalScript(address, folders);
  expect(script).toContain(`Connect-PnPOnline -Url '${address}'`);
  expect(script).toContain("@{ Library = 'Private'; Name = 'ada' }");
  expect(script).toContain("@{ Library = 'Pairs'; Name = 'fresh-eyes-ada-omar' }");
  expect(script.match(/@\{/gu)).toHaveLength(2);
  expect(script.match(/Remove-PnPFolder/gu)).toHaveLength(1);
  expect(script).toContain('-Recycle');
});

/** The script without what stands in single quotes, where PowerShell reads everything as text. */
const commandsIn = (script: string): string =>
  script.replaceAll(/['\u2018-\u201B](?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*['\u2018-\u201B]/gu, '…');

test('whatever the folders and the site are called, it does the same and has no line more', () => {
  const expected = commandsIn(removalScript(address, folders));
  for (const text of hostileStrings(1000)) {
    const hostile = folders.map(({ library }) => ({ library, name: text }));
    expect(commandsIn(removalScript(`${address}${text}`, hostile))).toBe(expected);
  }
});
