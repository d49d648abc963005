import { makeStyles, tokens } from '@fluentui/react-components';

export const useSiteDifferenceListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  difference: { overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});
