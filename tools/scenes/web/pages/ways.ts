import { dad, due, fine, grandma } from '../family.ts';
import type { Scene } from '../scene.ts';
import { mum, place } from './query.ts';

const choose = 'pages/ways/choose/index';
const late = 'pages/ways/late/index';
const rumour = 'pages/ways/rumour/index';
const about = 'pages/ways/about/index';
const placePage = 'pages/ways/place/index';
const differs = 'pages/ways/differs/index';
const answered = `${choose}?${mum}&where=beside&body=ok&phone=helper`;
const scam = '【紧急通知】不认证就停发养老金，点链接 http://yl.example.cn 填身份证号和验证码，今晚12点截止！';

const seems = '您的养老账户状态不对，下午我来您手机上看一看，帮您弄好。';

export const waysScenes: readonly Scene[] = [
  { name: 'choose-where', open: choose, sees: '在我身边' },
  { name: 'choose-own', open: `${choose}?elder=mum`, elders: [due], sees: '在我身边' },
  { name: 'choose-whom', open: choose, elders: [due, dad, grandma], sees: '是谁的认证' },
  { name: 'choose-rest', open: choose, elders: [fine], sees: '妈妈现在不用办' },
  { name: 'choose-body', open: `${choose}?${mum}&where=beside`, sees: '能，也出得了门' },
  {
    name: 'choose-place',
    open: `${choose}?where=beside&body=ok&phone=helper&money=ok&scheme=resident`,
    deeds: [{ tap: '选好了，下一步' }],
    sees: '先选一下',
  },
  { name: 'choose-ways', open: `${answered}&money=ok`, sees: '不行，再试这些' },
  {
    name: 'choose-all',
    open: `${answered}&money=stopped`,
    deeds: [{ tap: '这次用不上的' }, { tap: '改一改回答' }],
    sees: '换一个回答',
  },
  { name: 'late', open: late, sees: '钱停了吗' },
  { name: 'late-stopped', open: `${late}?${mum}&money=stopped`, sees: '怎么补' },
  { name: 'late-stopped-nowhere', open: `${late}?money=stopped`, sees: '就能看当地停了怎么恢复' },
  { name: 'late-paid', open: `${late}?${mum}&money=ok`, sees: '查上次认证时间' },
  { name: 'late-unknown', open: `${late}?${mum}&money=unknown`, sees: '一时看不到' },
  { name: 'rumour', open: rumour, elders: [due], sees: '是真的吗？' },
  { name: 'rumour-empty', open: rumour, deeds: [{ tap: '看一看' }], sees: '先把那条消息贴进来' },
  {
    name: 'rumour-scam',
    open: rumour,
    elders: [due],
    deeds: [{ field: '那条消息', text: scam }, { tap: '看一看' }],
    sees: '为什么这样说',
  },
  {
    name: 'rumour-unclear',
    open: rumour,
    deeds: [{ field: '那条消息', text: '大家记得去认证。' }, { tap: '看一看' }],
    sees: '它叫您做什么',
  },
  {
    name: 'rumour-answered',
    open: rumour,
    elders: [due],
    deeds: [
      { field: '那条消息', text: '大家记得去认证。' },
      { tap: '看一看' },
      { tap: '只叫去办认证' },
      { tap: '群里转的' },
    ],
    sees: '像平常的通知',
  },
  {
    name: 'rumour-seems',
    open: rumour,
    elders: [due],
    deeds: [{ field: '那条消息', text: seems }, { tap: '看一看' }],
    sees: '再答两句，看得更准',
  },
  {
    name: 'rumour-asked',
    open: rumour,
    elders: [due],
    deeds: [{ field: '那条消息', text: seems }, { tap: '看一看' }, { tap: '再答两句，看得更准' }],
    sees: '不答了，看刚才的',
  },
  {
    name: 'rumour-taken-back',
    open: rumour,
    elders: [due],
    deeds: [
      { field: '那条消息', text: seems },
      { tap: '看一看' },
      { tap: '再答两句，看得更准' },
      { tap: '都没有' },
      { tap: '社区，或认识的人' },
    ],
    sees: '光看字有点像',
  },
  { name: 'rumour-card', open: `${rumour}?verdict=rumour`, sees: '四种结果' },
  { name: 'about', open: about, elders: [due], sees: '不是政府的' },
  { name: 'about-place', open: `${about}?${place}`, sees: '日子是从哪儿来的' },
  {
    name: 'about-all',
    open: about,
    deeds: [{ tap: '您的东西存在哪儿' }, { tap: '删掉我的数据' }, { tap: '这一版有什么' }, { tap: '用了谁的东西' }],
    sees: '许可',
  },
  { name: 'differs', open: `${differs}?${place}`, service: 0, sees: '谁说的？' },
  { name: 'differs-cold', open: differs, service: 0, sees: '领的是哪一种？' },
  {
    name: 'differs-waits',
    open: `${differs}?${place}`,
    service: 'down',
    deeds: [{ tap: '电话' }, { tap: '12333' }, { tap: '告诉我们' }],
    sees: '还有 1 条没送到',
  },
  { name: 'place', open: placePage, sees: '点两下就有' },
  { name: 'place-answer', open: `${placePage}?${place}`, sees: '发给要办的人' },
];
