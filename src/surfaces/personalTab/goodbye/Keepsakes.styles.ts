import { makeStyles, tokens } from '@fluentui/react-components';

export const useKeepsakesStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  when: { display: 'block', color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: 'anywhere' },
});
