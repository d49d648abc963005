import { makeStyles, tokens } from '@fluentui/react-components';

export const usePartPathStyles = makeStyles({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  part: { minWidth: tokens.spacingHorizontalXXXL },
});
