import { due } from '../family.ts';
import type { Scene } from '../scene.ts';

const done = 'pages/done/index?elder=mum&benefit=mum-1';

export const doneScenes: readonly Scene[] = [
  { name: 'done', open: done, elders: [due], sees: '看到办好的日子了吗' },
  { name: 'done-when', open: done, elders: [due], deeds: [{ tap: '看到了' }], sees: '记录里写的是哪天' },
  {
    name: 'done-seen',
    open: done,
    elders: [due],
    deeds: [{ tap: '看到了' }, { tap: '记下来' }],
    sees: '家里人不用再操心',
  },
  {
    name: 'done-remembered',
    open: done,
    elders: [due],
    service: 0,
    wechat: 'reject',
    deeds: [{ tap: '看到了' }, { tap: '记下来' }, { tap: '到时候叫我' }],
    sees: '微信记着您上次没让发',
  },
  { name: 'done-waiting', open: done, elders: [due], deeds: [{ tap: '还在等结果' }], sees: '过些天再去查一次' },
  { name: 'done-lost', open: done, sees: '没找到这位长辈' },
];
