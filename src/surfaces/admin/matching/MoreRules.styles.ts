import { makeStyles, tokens } from '@fluentui/react-components';

export const useMoreRulesStyles = makeStyles({
  rules: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '30rem',
    paddingBlock: tokens.spacingVerticalS,
  },
});
