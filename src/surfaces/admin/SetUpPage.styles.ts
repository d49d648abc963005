import { makeStyles, tokens } from '@fluentui/react-components';

export const usePartListStyles = makeStyles({
  list: {
    columnWidth: '260px',
    columnGap: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  part: {
    display: 'flex',
    justifyContent: 'space-between',
    breakInside: 'avoid',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
});
