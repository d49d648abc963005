import { makeStyles, tokens } from '@fluentui/react-components';

export const useThanksFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, paddingInlineStart: tokens.spacingHorizontalXXXL },
});
