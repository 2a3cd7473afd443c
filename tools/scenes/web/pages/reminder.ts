import { dad, due, grandma } from '../family.ts';
import type { Scene } from '../scene.ts';

const reminder = 'pages/reminder/index';

export const reminderScenes: readonly Scene[] = [
  { name: 'reminder-empty', open: reminder, sees: '再说提醒' },
  { name: 'reminder-unfunded', open: reminder, elders: [due], service: 0, sees: '还没有订过' },
  { name: 'reminder-funded', open: reminder, elders: [due], service: 2, sees: '最要紧的都有了' },
  { name: 'reminder-three', open: reminder, elders: [due, dad, grandma], service: 3, sees: '有 3 条了' },
  {
    name: 'reminder-rows',
    open: reminder,
    elders: [due],
    service: 1,
    deeds: [{ tap: '消息长什么样' }, { tap: '以前的提醒' }],
    sees: '服务通知',
  },
  {
    name: 'reminder-hour',
    open: reminder,
    elders: [due],
    service: 1,
    deeds: [{ tap: '几点发' }],
    sees: '下午 8 点',
  },
  { name: 'reminder-down', open: reminder, elders: [due], service: 'down', sees: '提醒服务这会儿连不上' },
  {
    name: 'reminder-off',
    open: reminder,
    elders: [due],
    service: 1,
    deeds: [{ tap: '都不要提醒了' }],
    sees: '提醒关着',
  },
  {
    name: 'reminder-accepted',
    open: reminder,
    elders: [due],
    service: 0,
    wechat: 'accept',
    deeds: [{ tap: '订阅提醒' }],
    sees: '好，多了一条',
  },
  {
    name: 'reminder-remembered',
    open: reminder,
    elders: [due],
    service: 0,
    wechat: 'reject',
    deeds: [{ tap: '订阅提醒' }],
    sees: '微信记着您上次没让发',
  },
  {
    name: 'reminder-switched-off',
    open: reminder,
    elders: [due],
    service: 0,
    wechat: 20004,
    deeds: [{ tap: '订阅提醒' }],
    sees: '微信里的提醒总开关关着',
  },
];
