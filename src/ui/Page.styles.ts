import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePageStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: '46rem',
    marginInline: 'auto',
    paddingBlock: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalXXL,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': {
      rowGap: tokens.spacingVerticalL,
      paddingBlock: tokens.spacingVerticalL,
      paddingInline: tokens.spacingHorizontalM,
    },
  },
  wide: { maxWidth: '75rem' },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    ...typographyStyles.title2,
    outlineStyle: 'none',
    '@media (max-width: 480px)': typographyStyles.title3,
  },
});
