import { makeStyles, tokens } from '@fluentui/react-components';

export const useAddLineStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
