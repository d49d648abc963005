import { makeStyles, tokens } from '@fluentui/react-components';

export const useTickListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  tick: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS, color: tokens.colorBrandForeground1 },
});
