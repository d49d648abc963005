import { makeStyles, tokens } from '@fluentui/react-components';

export const useDraftViewStyles = makeStyles({
  outcome: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
});
