import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

/** The themes of Teams. All three come with the page: fetching one later would flash white in a dark room. */
export const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

export type ThemeName = keyof typeof themes;
