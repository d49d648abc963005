import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTopicListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  decisions: { listStyleType: 'none', margin: 0, padding: 0 },
  decided: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  decision: { flexGrow: 1 },
  // Focus comes here only because the button that had it is gone.
  news: { ...typographyStyles.body1, ':focus': { outlineStyle: 'none' } },
});
