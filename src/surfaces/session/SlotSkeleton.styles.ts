import { makeStyles, tokens } from '@fluentui/react-components';

export const useSlotSkeletonStyles = makeStyles({
  times: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});
