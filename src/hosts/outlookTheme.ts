import type { HostTheme } from '#ports/host.ts';

/** What we read of Office's theme; older clients give the colour only, and some give nothing. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Light or dark: as Outlook says it, else by the brightness of its background. Office knows no theme of high contrast; the
 * web view tells of it where the device forces its own colours: https://developer.mozilla.org/docs/Web/CSS/@media/forced-colors.
 */
export function themeOfOffice(theme: OfficeColours | undefined, colours: 'own' | 'forced' = 'own'): HostTheme {
  if (colours === 'forced') {
    return 'contrast';
  }
  const dark = theme?.isDarkTheme ?? isDark(theme?.bodyBackgroundColor ?? '#ffffff');
  return dark ? 'dark' : 'light';
}

/** Whether a colour `#rrggbb` is dark, by the weights of ITU-R BT.601. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
