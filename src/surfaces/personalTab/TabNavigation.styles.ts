import { makeStyles, tokens } from '@fluentui/react-components';

export const useTabNavigationStyles = makeStyles({
  // Begins where the text of the pages begins.
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    maxWidth: '46rem',
    marginInline: 'auto',
    paddingBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { paddingInline: 0 },
  },
  page: { minWidth: 'auto', borderRadius: 0, fontWeight: tokens.fontWeightRegular },
  // A line, not only a colour: high contrast has few.
  shown: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});
