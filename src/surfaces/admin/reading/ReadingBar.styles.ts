import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadingBarStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalS },
});
