import { powerShellText } from './powerShellText.ts';

interface Folder {
  readonly library: string;
  readonly name: string;
}

/**
 * What somebody who administers the site collection runs to delete folders that open to nobody else any more, in PnP
 * PowerShell. Run again it finds nothing to do. Sources:
 * https://pnp.github.io/powershell/cmdlets/Remove-PnPFolder.html, https://pnp.github.io/powershell/articles/registerapplication.html.
 */
export const removalScript = (siteAddress: string, folders: readonly Folder[]): string =>
  `${[
    '# PnP PowerShell, as somebody who administers this site collection: https://pnp.github.io/powershell',
    '# YOUR-APP is the application that your organisation uses with PnP PowerShell.',
    `Connect-PnPOnline -Url ${powerShellText(siteAddress)} -Interactive -ClientId 'YOUR-APP'`,
    '$folders = @(',
    ...folders.map(
      ({ library, name }) => `  @{ Library = ${powerShellText(library)}; Name = ${powerShellText(name)} }`,
    ),
    ')',
    'foreach ($folder in $folders) {',
    '  $found = Get-PnPFolder -Url "$($folder.Library)/$($folder.Name)" -ErrorAction SilentlyContinue',
    '  if ($found) { Remove-PnPFolder -Name $folder.Name -Folder $folder.Library -Recycle -Force }',
    '}',
  ].join('\n')}\n`;
