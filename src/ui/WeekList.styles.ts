import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWeekListStyles = makeStyles({
  details: { ...typographyStyles.body1 },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXS },
  days: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  day: { display: 'flex', flexDirection: 'column' },
});
