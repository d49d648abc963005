import { makeStyles, tokens } from '@fluentui/react-components';

export const useLeftOutListStyles = makeStyles({
  title: { marginBlockStart: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  cause: { paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer' },
});
