import { eachIsRefused } from './refused.ts';

eachIsRefused('a counting that gives wrong days', [
  [
    'a rule without an end',
    'cycles',
    '{ days: 365 }',
    '{ days: 3650 }',
    '福建省 城乡居民',
    '离办好那天两年以内',
    '没有期限',
  ],
  [
    'a day to have done it by before it can be done',
    'cycles',
    '{ days: 365 },',
    '{ days: 60 },\n      earliestRepeat: { months: 3 },',
    '福建省 城乡居民',
    '能办的第一天不晚于最晚那天',
    '还没到能办的日子',
  ],
  [
    'a notice of one year in a place that does not end with it',
    'cycles',
    "    {\n      code: '350200',",
    "    { code: '350300', name: '莆田市', effective: {}, rules: { resident: { kind: 'window', windows: [['03-01', '04-30']], year: 2026, certainty: 'reported', src: [1] } } },\n    {\n      code: '350200',",
    '莆田市 「到哪天为止」（until）',
    '只有 2026 年的通知，就写明到那年年底为止',
    '没有写到哪天为止',
  ],
]);
