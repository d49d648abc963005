import { makeStyles, tokens } from '@fluentui/react-components';

export const useJobsCardStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalS },
});
