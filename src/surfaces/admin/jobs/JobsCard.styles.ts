import { makeStyles, tokens } from '@fluentui/react-components';

export const useJobsCardStyles = makeStyles({
  cards: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    ':empty': { display: 'none' },
    // It takes the focus only when a button of it is gone: a frame around everything would say nothing.
    ':focus': { outlineStyle: 'none' },
  },
  bar: { marginBlock: tokens.spacingVerticalS },
});
