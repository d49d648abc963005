// The only file that imports icons, so that tests can load this list and not all of them.
export {
  CalendarRegular,
  CheckmarkCircleRegular,
  LockClosedRegular,
  PeopleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
