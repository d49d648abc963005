import { makeStyles, tokens } from '@fluentui/react-components';

export const useCloseFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
