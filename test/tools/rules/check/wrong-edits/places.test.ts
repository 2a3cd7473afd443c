import { eachIsRefused } from './refused.ts';

eachIsRefused('a wrong place', [
  [
    'a code that is none',
    'cycles',
    "code: '350200'",
    "code: '3502'",
    '厦门市 「行政区划代码」（code）',
    '六位数字',
    '「3502」',
  ],
  ['a place without a name', 'cycles', "name: '厦门市'", "name: ''", '厦门市 「名字」（name）', '不能空着', '空的'],
  [
    'a place of another province',
    'cycles',
    "code: '350200'",
    "code: '360200'",
    '厦门市 「行政区划代码」（code）',
    '福建省的代码，以 35 开头',
    '厦门市写的是 360200',
  ],
  [
    'words of another region',
    'record',
    "code: '350000'",
    "code: '360000'",
    '江西省 「行政区划代码」（code）',
    '和 cycles.ts 一样：350000',
    '360000',
  ],
  [
    'a place in the rules and not in the words',
    'record',
    "code: '350200'",
    "code: '350300'",
    '厦门市 「哪天到哪天有效」（effective）',
    'record.ts 里',
    '不一样',
  ],
]);
