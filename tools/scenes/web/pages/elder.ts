import { dadDone, due, old } from '../family.ts';
import { homeUnknown, ourHome } from '../kin.ts';
import type { Scene } from '../scene.ts';

const elder = 'pages/elder/index';

export const elderScenes: readonly Scene[] = [
  {
    name: 'elder-joiner',
    open: `${elder}?elder=mum`,
    elders: [due],
    families: [homeUnknown],
    service: 0,
    sees: '等家里人认一认您',
  },
  {
    name: 'elder-earlier',
    open: `${elder}?elder=dad`,
    elders: [dadDone],
    families: [ourHome],
    service: 0,
    deeds: [{ tap: '不知道' }, { tap: '改好了' }],
    sees: '要去掉这一天吗',
  },
  {
    name: 'elder-family',
    open: `${elder}?elder=mum`,
    elders: [due],
    families: [ourHome],
    service: 0,
    sees: '不再给我发',
  },
  { name: 'elder-new', open: elder, sees: '是谁？' },
  {
    name: 'elder-picked',
    open: elder,
    deeds: [
      { tap: '妈妈' },
      { field: '谁发的钱：省', text: '新疆维吾尔自治区' },
      { tap: '村里、社区领' },
      { tap: '记得哪天' },
      { tap: '官方页面写了到哪天？' },
    ],
    sees: '没写就不用管',
  },
  {
    name: 'elder-unknown',
    open: elder,
    deeds: [{ tap: '还有别人…' }, { tap: '婆婆' }, { tap: '不知道' }],
    sees: '没关系',
  },
  { name: 'elder-missing', open: elder, deeds: [{ tap: '好了，看什么时候办' }], sees: '先点一下，是谁' },
  { name: 'elder-known', open: `${elder}?elder=mum`, elders: [due], deeds: [{ tap: '不再提醒' }], sees: '人已经走了' },
  { name: 'elder-old', open: `${elder}?elder=grandma`, elders: [old], sees: '哪年出生的？' },
  {
    name: 'elder-deceased',
    open: `${elder}?elder=mum`,
    elders: [due],
    deeds: [{ tap: '不再提醒' }, { tap: '人已经走了' }],
    sees: '请节哀',
  },
];
