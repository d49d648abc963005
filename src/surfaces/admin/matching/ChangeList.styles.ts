import { makeStyles, tokens } from '@fluentui/react-components';

export const useChangeListStyles = makeStyles({
  title: { paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  kind: { flexShrink: 0 },
  change: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
});
