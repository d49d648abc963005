import { expect, test } from '@jest/globals';
import { grantScript } from '#app/grantScript.ts';
import { scopes, selectedSite } from '#graph/scopes.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';

const config = {
  clientId: '11111111-1111-4111-8111-111111111111',
  tenantId: '22222222-2222-4222-8222-222222222222',
  leadsGroupId: '33333333-3333-4333-8333-333333333333',
  site: 'contoso.sharepoint.com:/sites/turnabout',
  graph: 'https://graph.microsoft.com',
};

test('asks for consent to the permissions of the app, each once, and to no other', () => {
  const [, asked = ''] = /\$scope = '(.*)'/u.exec(grantScript(config)) ?? [];
  const used = [...Object.values(scopes), ...Object.values(selectedSite)].flat();
  const expected = new Set(['openid', 'profile', 'offline_access', ...used]);
  expect(new Set(asked.split(' '))).toEqual(expected);
  expect(asked.split(' ')).toHaveLength(expected.size);
});

test('lets the app into the one site, with the right to share folders in it', () => {
  const script = grantScript(config);
  expect(script).toContain("Get-MgSite -SiteId 'contoso.sharepoint.com:/sites/turnabout'");
  expect(script).toMatch(/New-MgSitePermission .*roles = @\('fullcontrol'\).*id = '11111111-/u);
});

test('puts the group of the leads among the owners of the site', () => {
  expect(grantScript(config)).toMatch(/-Url 'https:\/\/contoso\.sharepoint\.com\/sites\/turnabout'/u);
  expect(grantScript(config)).toContain("'c:0t.c|tenant|33333333-3333-4333-8333-333333333333'");
});

test.each([
  ['https://graph.microsoft.com', 'Global'],
  ['https://graph.microsoft.us', 'USGov'],
  ['https://dod-graph.microsoft.us', 'USGovDoD'],
  ['https://microsoftgraph.chinacloudapi.cn', 'China'],
])('signs in to the cloud of %s', (graph, cloud) => {
  expect(grantScript({ ...config, graph })).toContain(`-Environment ${cloud} `);
});

test('a quote in the address of the site stays text and starts no command', () => {
  const script = grantScript({ ...config, site: "contoso.sharepoint.com:/sites/o'brien’; Remove-Item *" });
  expect(script).toContain("-SiteId 'contoso.sharepoint.com:/sites/o''brien’’; Remove-Item *'");
});

/** The script without what stands in single quotes, where PowerShell reads everything as text. */
const commandsIn = (script: string): string =>
  script.replaceAll(/['\u2018-\u201B](?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*['\u2018-\u201B]/gu, '…');

test('whatever the address of the site is, the script does the same and has no line more', () => {
  const site = 'contoso.sharepoint.com:/sites/turnabout';
  const expected = commandsIn(grantScript({ ...config, site }));
  for (const text of hostileStrings(1000)) {
    expect(commandsIn(grantScript({ ...config, site: `${site}${text}`, tenantId: text }))).toBe(expected);
  }
});
