import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useShelvesStyles = makeStyles({
  topic: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  about: { color: tokens.colorNeutralForeground2 },
});
