import { makeStyles, tokens } from '@fluentui/react-components';

export const useEnrolFormStyles = makeStyles({
  seen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
