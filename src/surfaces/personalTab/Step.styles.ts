import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStepStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.title3, '@media (max-width: 480px)': typographyStyles.subtitle1 },
  programme: { color: tokens.colorNeutralForeground2 },
});
