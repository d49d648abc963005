// The only file that imports icons, so that tests can load this list and not all of them.
export {
  AddRegular,
  ArrowLeftRegular,
  CalendarRegular,
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CheckmarkRegular,
  CircleRegular,
  DismissCircleRegular,
  LockClosedRegular,
  PeopleRegular,
  VideoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
