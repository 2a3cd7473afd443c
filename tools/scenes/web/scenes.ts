import {
  ahead,
  arranged,
  dad,
  due,
  fine,
  grandma,
  missed,
  official,
  old,
  otherMum,
  resting,
  stopped,
  unpaid,
  waiting,
  widow,
} from './family.ts';
import type { Scene } from './scene.ts';

const home = 'pages/home/index';
const reminder = 'pages/reminder/index';
const family = 'pages/family/index';
const card = 'pages/card/index';
const elder = 'pages/elder/index';
const done = 'pages/done/index?elder=mum&benefit=mum-1';
const choose = 'pages/ways/choose/index';
const guide = 'pages/steps/guide/index';
const late = 'pages/ways/late/index';
const rumour = 'pages/ways/rumour/index';
const about = 'pages/ways/about/index';
const poster = 'pages/steps/poster/index';

const one = [due];
const place = 'region=350000&scheme=resident';
const mum = `who=mum&${place}`;
const answered = `${choose}?${mum}&where=beside&body=ok&phone=helper`;
const step = (flow: string, at: number, all = false) => ({ [`${flow}:`]: { step: at, path: null, all } });
const scam = '【紧急通知】不认证就停发养老金，点链接 http://yl.example.cn 填身份证号和验证码，今晚12点截止！';

/** Every page and main state: what the audit measures and the contact sheet shows. */
export const scenes: readonly Scene[] = [
  { name: 'home-first', open: home, sees: '该办了吗？' },
  { name: 'home-due', open: home, elders: one, sees: '最好 ' },
  { name: 'home-three', open: home, elders: [dad, due, grandma], sees: '再加一位长辈' },
  { name: 'home-benefits', open: home, elders: [widow, dad], sees: '再加一位长辈' },
  { name: 'home-two-mums', open: home, elders: [due, otherMum], sees: '再加一位长辈' },
  { name: 'home-fine', open: home, elders: [fine], sees: '妈妈不用办' },
  {
    name: 'home-fine-accepted',
    open: home,
    elders: [fine],
    service: 0,
    wechat: 'accept',
    deeds: [{ tap: '到时候叫我' }],
    sees: '好，多了一条',
  },
  {
    name: 'home-due-remembered',
    open: home,
    elders: one,
    service: 0,
    wechat: 'reject',
    deeds: [{ tap: '到时候叫我' }],
    sees: '微信记着您上次没让发',
  },
  { name: 'home-ahead', open: home, elders: [ahead], sees: '在今天之后' },
  { name: 'home-missed', open: home, elders: [missed], sees: '钱停了吗？' },
  { name: 'home-unpaid', open: home, elders: [unpaid], sees: '先打电话' },
  { name: 'home-visit', open: home, elders: [arranged], sees: '约了 12月3日' },
  { name: 'home-waiting', open: home, elders: [waiting], sees: '在等结果' },
  { name: 'home-unknown', open: home, elders: [grandma], sees: '上次哪天办的' },
  { name: 'home-official', open: home, elders: [official], sees: '最好今天办' },
  { name: 'home-stopped', open: home, elders: [stopped], sees: '妈妈的提醒都停了' },

  { name: 'reminder-empty', open: reminder, sees: '再说提醒' },
  { name: 'reminder-unfunded', open: reminder, elders: one, service: 0, sees: '还没有订过' },
  { name: 'reminder-funded', open: reminder, elders: one, service: 2, sees: '最要紧的都有了' },
  { name: 'reminder-three', open: reminder, elders: [due, dad, grandma], service: 3, sees: '有 3 条了' },
  {
    name: 'reminder-rows',
    open: reminder,
    elders: one,
    service: 1,
    deeds: [{ tap: '消息长什么样' }, { tap: '以前的提醒' }],
    sees: '服务通知',
  },
  {
    name: 'reminder-hour',
    open: reminder,
    elders: one,
    service: 1,
    deeds: [{ tap: '几点发' }],
    sees: '下午 8 点',
  },
  { name: 'reminder-down', open: reminder, elders: one, service: 'down', sees: '提醒服务这会儿连不上' },
  {
    name: 'reminder-off',
    open: reminder,
    elders: one,
    service: 1,
    deeds: [{ tap: '都不要提醒了' }],
    sees: '提醒关着',
  },
  {
    name: 'reminder-accepted',
    open: reminder,
    elders: one,
    service: 0,
    wechat: 'accept',
    deeds: [{ tap: '订阅提醒' }],
    sees: '好，多了一条',
  },
  {
    name: 'reminder-remembered',
    open: reminder,
    elders: one,
    service: 0,
    wechat: 'reject',
    deeds: [{ tap: '订阅提醒' }],
    sees: '微信记着您上次没让发',
  },
  {
    name: 'reminder-switched-off',
    open: reminder,
    elders: one,
    service: 0,
    wechat: 20004,
    deeds: [{ tap: '订阅提醒' }],
    sees: '微信里的提醒总开关关着',
  },

  { name: 'family-empty', open: family, sees: '一起记着' },
  { name: 'family-due', open: family, elders: [due, dad], sees: '您来办' },

  { name: 'card-own', open: `${card}?elder=mum`, elders: one, sees: '改一改，或不再提醒' },
  { name: 'card-missed', open: `${card}?elder=mum`, elders: [missed], sees: '没查到' },
  { name: 'card-stopped', open: `${card}?elder=mum`, elders: [stopped], sees: '请节哀' },
  { name: 'card-due', open: `${card}?${mum}&state=due`, sees: '最省事的办法' },
  { name: 'card-done', open: `${card}?${mum}&state=done`, sees: '看一眼记录' },
  { name: 'card-unknown', open: `${card}?who=nobody&state=odd`, sees: '先查一查' },
  { name: 'card-lost', open: `${card}?elder=gone`, sees: '没找到这位长辈' },

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
  { name: 'elder-known', open: `${elder}?elder=mum`, elders: one, deeds: [{ tap: '不再提醒' }], sees: '人已经走了' },
  { name: 'elder-old', open: `${elder}?elder=grandma`, elders: [old], sees: '哪年出生的？' },
  {
    name: 'elder-deceased',
    open: `${elder}?elder=mum`,
    elders: one,
    deeds: [{ tap: '不再提醒' }, { tap: '人已经走了' }],
    sees: '请节哀',
  },
  { name: 'card-resting', open: `${card}?elder=mum`, elders: [resting], sees: '好，不提醒' },

  { name: 'done', open: done, elders: one, sees: '看到办好的日子了吗' },
  { name: 'done-when', open: done, elders: one, deeds: [{ tap: '看到了' }], sees: '记录里写的是哪天' },
  {
    name: 'done-seen',
    open: done,
    elders: one,
    deeds: [{ tap: '看到了' }, { tap: '记下来' }],
    sees: '家里人不用再操心',
  },
  {
    name: 'done-remembered',
    open: done,
    elders: one,
    service: 0,
    wechat: 'reject',
    deeds: [{ tap: '看到了' }, { tap: '记下来' }, { tap: '到时候叫我' }],
    sees: '微信记着您上次没让发',
  },
  { name: 'done-waiting', open: done, elders: one, deeds: [{ tap: '还在等结果' }], sees: '过些天再去查一次' },
  { name: 'done-lost', open: done, sees: '没找到这位长辈' },

  { name: 'choose-where', open: choose, sees: '在我身边' },
  { name: 'choose-own', open: `${choose}?elder=mum`, elders: one, sees: '在我身边' },
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

  { name: 'guide-first', open: `${guide}?flow=help-parent&${mum}`, sees: '第 1 步' },
  {
    name: 'guide-step',
    open: `${guide}?flow=help-parent&${mum}`,
    kept: { progress: step('help-parent', 5) },
    sees: '第 6 步',
  },
  {
    name: 'guide-wechat',
    open: `${guide}?flow=wechat&${mum}`,
    kept: { progress: step('wechat', 1) },
    sees: '第 2 步',
  },
  {
    name: 'guide-trouble',
    open: `${guide}?flow=wechat&${mum}`,
    deeds: [{ tap: '没看到？不行？' }, { tap: '出处' }],
    sees: '复制网址',
  },
  {
    name: 'guide-all',
    open: `${guide}?flow=help-parent&${mum}`,
    kept: { progress: step('help-parent', 2, true) },
    sees: '接着第 3 步',
  },
  { name: 'guide-last-time', open: `${guide}?flow=last-time&${mum}`, sees: '第 1 步' },
  { name: 'guide-call', open: `${guide}?flow=last-time&elder=grandma`, elders: [grandma], sees: '问三句就行' },
  { name: 'guide-after-death', open: `${guide}?flow=after-death&${place}`, sees: '第 1 步' },
  { name: 'guide-lost', open: `${guide}?flow=gone`, sees: '没找到这一条办法' },

  { name: 'late', open: late, sees: '钱停了吗' },
  { name: 'late-stopped', open: `${late}?${mum}&money=stopped`, sees: '怎么补' },
  { name: 'late-stopped-nowhere', open: `${late}?money=stopped`, sees: '就能看当地停了怎么恢复' },
  { name: 'late-paid', open: `${late}?${mum}&money=ok`, sees: '查上次认证时间' },
  { name: 'late-unknown', open: `${late}?${mum}&money=unknown`, sees: '一时看不到' },

  { name: 'rumour', open: rumour, elders: one, sees: '是真的吗？' },
  { name: 'rumour-empty', open: rumour, deeds: [{ tap: '看一看' }], sees: '先把那条消息贴进来' },
  {
    name: 'rumour-scam',
    open: rumour,
    elders: one,
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
    elders: one,
    deeds: [
      { field: '那条消息', text: '大家记得去认证。' },
      { tap: '看一看' },
      { tap: '只叫去办认证' },
      { tap: '群里转的' },
    ],
    sees: '像平常的通知',
  },
  { name: 'rumour-card', open: `${rumour}?verdict=rumour`, sees: '四种结果' },

  { name: 'about', open: about, elders: one, sees: '不是政府的' },
  { name: 'about-place', open: `${about}?${place}`, sees: '日子是从哪儿来的' },
  {
    name: 'about-all',
    open: about,
    deeds: [{ tap: '您的东西存在哪儿' }, { tap: '删掉我的数据' }, { tap: '这一版有什么' }, { tap: '用了谁的东西' }],
    sees: '许可',
  },
  { name: 'poster', open: `${poster}?flow=help-parent&${mum}`, sees: '存到相册' },
];
