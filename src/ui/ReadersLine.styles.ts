import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useReadersLineStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS },
  words: { ...typographyStyles.caption1, minWidth: 0, overflowWrap: 'anywhere' },
  warning: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  more: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  button: typographyStyles.caption1,
});
