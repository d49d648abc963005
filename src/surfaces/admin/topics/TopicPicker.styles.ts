import { makeStyles } from '@fluentui/react-components';

export const useTopicPickerStyles = makeStyles({
  // Fluent asks for 250 px, more than a narrow pane has.
  picker: { minWidth: 0, width: '11rem', maxWidth: '100%' },
  // Before whatever stands below.
  list: { zIndex: 1, maxHeight: '16rem' },
  input: { minWidth: 0, width: '100%' },
});
