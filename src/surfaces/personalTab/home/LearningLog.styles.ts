import { makeStyles, tokens } from '@fluentui/react-components';

export const useLearningLogStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  who: { display: 'block', color: tokens.colorNeutralForeground2 },
  words: { display: 'block', whiteSpace: 'pre-wrap' },
});
