import { makeStyles, tokens } from '@fluentui/react-components';

export const useEnrolFormStyles = makeStyles({
  seen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
