import { makeStyles, tokens } from '@fluentui/react-components';

export const useEnrolFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
