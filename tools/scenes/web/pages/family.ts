import { dad, dadDone, due, grandma, self } from '../family.ts';
import {
  hisOwn,
  homeOfHer,
  homeOfHisTurn,
  homeUnknown,
  homeUntold,
  homeWithNewcomer,
  inviteSecret,
  ourHome,
} from '../kin.ts';
import type { Scene } from '../scene.ts';

const family = 'pages/family/index';
const ready = { invites: { home: { secret: inviteSecret, ready: true, shared: false, begun: false } } };

export const familyScenes: readonly Scene[] = [
  { name: 'family-empty', open: family, sees: '全家都知道' },
  { name: 'family-alone', open: family, elders: [due, dad], sees: '只在您手机里的' },
  {
    name: 'family',
    open: family,
    elders: [due, dadDone],
    families: [ourHome],
    kept: ready,
    service: 2,
    sees: '家里的人',
  },
  {
    name: 'family-newcomer',
    open: family,
    elders: [due, dadDone, grandma],
    families: [homeWithNewcomer],
    kept: ready,
    service: 2,
    sees: '刚加入，认识吗？',
  },
  {
    name: 'family-mine',
    open: family,
    elders: [due],
    families: [homeOfHisTurn],
    kept: ready,
    service: 2,
    sees: '这次归您',
  },
  {
    name: 'family-untold',
    open: family,
    elders: [due],
    families: [homeUntold],
    kept: ready,
    service: 0,
    sees: '没人会收到消息',
  },
  {
    name: 'family-herself',
    open: family,
    elders: [self],
    families: [homeOfHer],
    kept: ready,
    service: 0,
    sees: '这次归女儿',
  },
  {
    name: 'family-unknown',
    open: family,
    elders: [due, dadDone],
    families: [homeUnknown],
    service: 0,
    sees: '等家里人认一认您',
  },
  {
    name: 'family-not-same',
    open: family,
    elders: [hisOwn, due, dadDone],
    families: [ourHome],
    kept: { 'not-same': ['own-mum mum'] },
    service: 2,
    sees: '其实是同一位',
  },
];
