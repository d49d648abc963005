import type { ThemeName } from './theme.ts';

/**
 * The theme to begin with, until the host says its own: as the address has it, else as the device is set. Teams writes its
 * theme there: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context ({theme}).
 */
export function preferredTheme(query: string, matches: (media: string) => boolean): ThemeName {
  const named = new URLSearchParams(query).get('theme');
  if (named === 'dark' || named === 'contrast') {
    return named;
  }
  if (matches('(forced-colors: active)')) {
    return 'contrast';
  }
  return named === null && matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
