import { makeStyles, tokens } from '@fluentui/react-components';

export const useEnrolFormStyles = makeStyles({
  seen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  // A list of choices is as wide as its longest; a pane may be narrower.
  select: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, width: '100%' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
