import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '610000',
  doors: [
    { name: '陕西社会保险', kind: 'app', state: 'current', src: ['C14', 0, 2, 3] },
    { name: '陕西养老保险', note: '旧名', kind: 'app', state: 'old', src: [1] },
  ],
  steps: [
    {
      do: '点「业务办理」',
      sketch: [
        { kind: 'title', text: '陕西社会保险' },
        { kind: 'row', text: '业务办理', tap: true },
      ],
      sure: 'official-text',
      src: [0, 'C14'],
      behind: ['陕西社会保险'],
    },
    {
      do: '帮亲友：点右上角人像',
      see: '添加要办的人，再点那个人',
      sketch: [{ kind: 'row', text: '添加要办理业务的人员', tap: true }],
      sure: 'official-text',
      src: [0],
      behind: ['陕西社会保险'],
    },
    {
      do: '点「我要认证」或「快速认证」',
      see: '有的版本首页写「年检认证」',
      sketch: [
        { kind: 'row', text: '我要认证', tap: true },
        { kind: 'row', text: '快速认证' },
      ],
      sure: 'official-text',
      src: [0, 'C14'],
      behind: ['陕西社会保险'],
    },
    {
      do: '点「确认（前置摄像头认证）」',
      see: '照语音做',
      sketch: [{ kind: 'button', text: '确认（前置摄像头认证）', tap: true }, { kind: 'face' }],
      sure: 'official-text',
      src: [0],
      behind: ['陕西社会保险'],
    },
    {
      do: '看到认证成功，去「认证查询」看',
      sketch: [{ kind: 'row', text: '认证查询', tap: true }],
      sure: 'official-text',
      src: [0],
      behind: ['陕西社会保险'],
      ends: true,
    },
  ],
  helper: { label: '点右上角人像，添加要办的人', src: [0, 'C14'] },
  lastTime: { text: '「认证查询」', src: [0] },
  quirks: [
    { text: '密码输错 3 次锁 24 小时', src: ['C14'] },
    { text: '机关事业退休的，提示人脸和照片不像，找原单位', src: [0] },
    { text: '渭城村里、社区领的，90 岁以上、100 岁以上认证更勤', src: [2] },
  ],
  differs: [
    { flows: ['help-parent'], where: '陕西', what: '亲友：右上角人像→添加人员', src: [0] },
    {
      flows: ['suspended'],
      places: ['610402', '610404'],
      where: '咸阳渭城、秦都，村里社区领的',
      what: '从停的那个月起补，接着发',
      src: [2, 3],
    },
    { flows: ['last-time'], where: '陕西', what: '「认证查询」', src: [0] },
  ],
};
