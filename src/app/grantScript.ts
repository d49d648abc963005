import { scopes, selectedSite } from '#graph/scopes.ts';
import type { Config } from './config.ts';
import { powerShellText } from './powerShellText.ts';

type GrantConfig = Pick<Config, 'clientId' | 'tenantId' | 'site' | 'leadsGroupId' | 'graph'>;

/** Names of clouds: https://learn.microsoft.com/powershell/microsoftgraph/authentication-commands. */
const clouds: ReadonlyMap<string, string> = new Map([
  ['https://graph.microsoft.us', 'USGov'],
  ['https://dod-graph.microsoft.us', 'USGovDoD'],
  ['https://microsoftgraph.chinacloudapi.cn', 'China'],
]);

/**
 * What an administrator runs once, in Microsoft Graph PowerShell: consent to the app's permissions, and the app's role on
 * the one site. Run again it changes nothing. Sources: https://learn.microsoft.com/graph/api/oauth2permissiongrant-post,
 * https://learn.microsoft.com/graph/api/site-post-permissions.
 */
export const grantScript = (config: GrantConfig): string =>
  `${[...opening(config), '', ...consent(config), '', ...siteGrant(config), '', ...ownership(config)].join('\n')}\n`;

const opening = ({ tenantId, graph }: GrantConfig): readonly string[] => [
  '# Microsoft Graph PowerShell: https://learn.microsoft.com/powershell/microsoftgraph/installation',
  `Connect-MgGraph -TenantId ${powerShellText(tenantId)} -Environment ${clouds.get(graph) ?? 'Global'} -Scopes 'Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All', 'Sites.FullControl.All'`,
];

/** `00000003-0000-0000-c000-000000000000` is Graph itself: https://learn.microsoft.com/graph/permissions-grant-via-msgraph. */
const consent = ({ clientId }: GrantConfig): readonly string[] => [
  '# 1. People may use these permissions through Turnabout, and no others.',
  `$scope = ${powerShellText(neededScopes.join(' '))}`,
  `$app = Get-MgServicePrincipal -Filter "appId eq '${clientId}'"`,
  `$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"`,
  `$grant = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($app.Id)' and resourceId eq '$($graph.Id)' and consentType eq 'AllPrincipals'"`,
  'if ($grant) { Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id -BodyParameter @{ scope = $scope } }',
  "else { New-MgOauth2PermissionGrant -BodyParameter @{ clientId = $app.Id; consentType = 'AllPrincipals'; resourceId = $graph.Id; scope = $scope } }",
];

const neededScopes: readonly string[] = [
  'openid',
  'profile',
  'offline_access',
  ...new Set([...Object.values(scopes), ...Object.values(selectedSite)].flat()),
];

const siteGrant = ({ clientId, site }: GrantConfig): readonly string[] => [
  '# 2. Turnabout may work on this one site. Nobody gets more there than SharePoint gives them already.',
  `$site = Get-MgSite -SiteId ${powerShellText(site)}`,
  `New-MgSitePermission -SiteId $site.Id -BodyParameter @{ roles = @('fullcontrol'); grantedToIdentities = @(@{ application = @{ id = ${powerShellText(clientId)}; displayName = 'Turnabout' } }) }`,
];

/** Graph cannot change groups of a site; PnP PowerShell can: https://pnp.github.io/powershell/cmdlets/Add-PnPGroupMember.html. */
const ownership = ({ site, leadsGroupId }: GrantConfig): readonly string[] => [
  '# 3. The group of the leads owns the site. By hand: Settings, Site permissions. Or in PnP PowerShell:',
  `# Connect-PnPOnline -Url ${powerShellText(`https://${site.replace(':', '')}`)} -Interactive`,
  `# Add-PnPGroupMember -Group (Get-PnPGroup -AssociatedOwnerGroup) -LoginName 'c:0t.c|tenant|${leadsGroupId}'`,
];
