import { makeStyles, tokens } from '@fluentui/react-components';

export const useTabNavigationStyles = makeStyles({
  // Begins where the text of the pages begins.
  tabs: {
    boxSizing: 'border-box',
    maxWidth: '46rem',
    marginInline: 'auto',
    paddingBlockStart: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { paddingInline: 0 },
  },
});
