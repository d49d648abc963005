import { makeStyles, tokens } from '@fluentui/react-components';

export const useStyleQuestionStyles = makeStyles({
  two: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalXS },
  // Half a pane is narrow: words wrap, and are not cut.
  way: { minWidth: 0, height: '100%', overflowWrap: 'anywhere' },
});
