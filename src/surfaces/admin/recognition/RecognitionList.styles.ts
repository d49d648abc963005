import { makeStyles, tokens } from '@fluentui/react-components';

export const useRecognitionListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
