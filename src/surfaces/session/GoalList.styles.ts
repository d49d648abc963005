import { makeStyles, tokens } from '@fluentui/react-components';

export const useGoalListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  goal: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  title: { flexGrow: 1, overflowWrap: 'anywhere' },
  steps: { margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
});
