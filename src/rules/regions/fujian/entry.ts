import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '350000',
  doors: [
    { name: '闽政通', kind: 'app', state: 'current', src: ['N13', 0, 2] },
    { name: '福建社保', schemes: ['enterprise'], kind: 'wechat-oa', state: 'current', src: ['N13', 0] },
    {
      name: '福建居民养老保险',
      note: '村里、社区领的',
      schemes: ['resident'],
      kind: 'wechat-mp',
      state: 'current',
      src: ['N15'],
    },
    { name: 'i厦门', note: '厦门', place: '350200', kind: 'app', state: 'current', src: [3, 4] },
    { name: '厦门智慧人社', note: '厦门', place: '350200', kind: 'wechat-oa', state: 'current', src: [3, 4] },
  ],
  steps: [
    {
      do: '搜「企业养老待遇资格认证」',
      see: '可以帮别人办',
      sketch: [{ kind: 'search', text: '企业养老待遇资格认证', tap: true }],
      sure: 'secondary',
      src: ['N13'],
      behind: ['闽政通'],
      schemes: ['enterprise'],
    },
    {
      do: '点「服务大厅」→「资格认证」',
      see: '填身份证号和姓名；可以帮别人办',
      sketch: [
        { kind: 'row', text: '服务大厅' },
        { kind: 'row', text: '资格认证', tap: true },
      ],
      sure: 'secondary',
      src: ['N13'],
      behind: ['福建社保'],
      schemes: ['enterprise'],
    },
    {
      do: '点「自助服务」→「资格认证」',
      see: '帮人点「为他人认证」',
      sketch: [
        { kind: 'row', text: '资格认证', tap: true },
        { kind: 'row', text: '为他人认证' },
      ],
      sure: 'secondary',
      src: ['N15'],
      behind: ['福建居民养老保险'],
      schemes: ['resident'],
      help: {
        do: '点「自助服务」→「资格认证」',
        see: '再点「为他人认证」',
        sketch: [
          { kind: 'row', text: '资格认证', tap: true },
          { kind: 'row', text: '为他人认证' },
        ],
      },
    },
    {
      do: '照语音做，补信息，点「保存信息」',
      sketch: [{ kind: 'face' }, { kind: 'button', text: '保存信息', tap: true }],
      sure: 'secondary',
      src: ['N13'],
      behind: ['福建社保'],
      schemes: ['enterprise'],
    },
  ],
  helper: { label: '「为他人认证」，闽政通写可以协助他人', src: ['N15', 'N13'] },
  quirks: [
    { text: '村里、社区领的刷不了脸，协理员上门拍照', src: ['N15'] },
    { text: '厦门：别的办法不行的，配偶子女带证件和亲属关系证明到社区办', src: [3] },
  ],
};
