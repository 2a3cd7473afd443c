import { dad, dadDone, due } from '../family.ts';
import { hisOwn, homeJoined, homeKeptByHim, inviteSecret, ourHome } from '../kin.ts';
import type { Scene } from '../scene.ts';

const bring = 'pages/kin/bring/index';
const join = 'pages/kin/join/index';
const same = 'pages/kin/same/index';
const history = 'pages/kin/history/index';
const member = 'pages/kin/member/index';
const invitedBy = `${join}?i=${inviteSecret}`;

export const kinScenes: readonly Scene[] = [
  { name: 'bring', open: bring, elders: [due, dad], service: 0, sees: '哪几位一起照看' },
  {
    name: 'bring-word',
    open: bring,
    elders: [due, dad],
    service: 0,
    deeds: [{ tap: '妈妈' }, { tap: '选好了，下一步' }],
    sees: '家里叫您什么',
  },
  { name: 'bring-nobody', open: bring, sees: '先加一位长辈' },
  { name: 'join', open: invitedBy, service: 0, sees: '3 个人一起照看' },
  { name: 'join-unheard', open: invitedBy, service: 'down', sees: '还不知道是哪家' },
  { name: 'join-shut', open: `${join}?i=old`, service: 0, sees: '不能再用来加入了' },
  {
    name: 'same',
    open: `${same}?family=home`,
    elders: [hisOwn, due],
    families: [homeJoined],
    service: 0,
    sees: '是同一位吗',
  },
  {
    name: 'same-none',
    open: `${same}?family=home`,
    elders: [due],
    families: [homeJoined],
    service: 0,
    sees: '都在一处了',
  },
  {
    name: 'history',
    open: `${history}?elder=dad`,
    elders: [due, dadDone],
    families: [ourHome],
    service: 0,
    sees: '一年一年',
  },
  {
    name: 'history-none',
    open: `${history}?elder=mum`,
    elders: [due],
    families: [ourHome],
    service: 0,
    sees: '还没有记下过',
  },
  {
    name: 'member-myself',
    open: `${member}?family=home&member=m-son`,
    elders: [due, dadDone],
    families: [ourHome],
    service: 2,
    deeds: [{ tap: '退出这个家' }],
    sees: '还能用的邀请卡',
  },
  {
    name: 'member-another',
    open: `${member}?family=home&member=m-mum`,
    elders: [due],
    families: [homeKeptByHim],
    service: 2,
    deeds: [{ tap: '请出去' }],
    sees: '出去以后',
  },
  {
    name: 'member-gone',
    open: `${member}?family=home&member=nobody`,
    families: [ourHome],
    service: 0,
    sees: '不在家里了',
  },
];
