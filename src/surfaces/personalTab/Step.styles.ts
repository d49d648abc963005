import { makeStyles, tokens } from '@fluentui/react-components';

export const useStepStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  programme: { color: tokens.colorNeutralForeground2 },
});
