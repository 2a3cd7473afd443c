import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '440000',
  doors: [
    { name: '粤省事', kind: 'wechat-mp', state: 'current', src: [8, 3, 0, 4, 5] },
    { name: '广东人社', kind: 'app', state: 'current', src: [3, 5, 0] },
    { name: '深圳人社', note: '深圳', place: '440300', kind: 'wechat-oa', state: 'current', src: [6] },
    { name: '深圳社保', note: '深圳', place: '440300', kind: 'wechat-oa', state: 'current', src: [6] },
    { name: 'i深圳', note: '深圳', place: '440300', kind: 'app', state: 'current', src: [6] },
  ],
  steps: [
    {
      do: '点「社保」→「养老保障」',
      see: '再点「养老资格认证」',
      sketch: [
        { kind: 'row', text: '社保' },
        { kind: 'row', text: '养老保障', tap: true },
        { kind: 'row', text: '养老资格认证' },
      ],
      sure: 'secondary',
      src: [8],
      behind: ['粤省事'],
    },
    {
      do: '选险种，点「开始办理」',
      see: '帮人点「为他人办理」',
      sketch: [
        { kind: 'button', text: '开始办理', tap: true },
        { kind: 'row', text: '为他人办理' },
      ],
      sure: 'secondary',
      src: [8],
      behind: ['粤省事'],
      help: {
        do: '选险种，点「开始办理」',
        see: '再点「为他人办理」',
        sketch: [
          { kind: 'button', text: '开始办理', tap: true },
          { kind: 'row', text: '为他人办理' },
        ],
      },
    },
    {
      do: '填姓名和身份证号，核对',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
      ],
      sure: 'secondary',
      src: [8],
      behind: ['粤省事'],
    },
    { do: '老人刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: [8], behind: ['粤省事'] },
    {
      do: '看「认证结果查询」',
      sketch: [{ kind: 'row', text: '认证结果查询', tap: true }],
      sure: 'secondary',
      src: [8],
      behind: ['粤省事'],
      ends: true,
    },
  ],
  helper: { label: '「为他人办理」', src: [8] },
  lastTime: { text: '粤省事「认证结果查询」', src: [8] },
  quirks: [
    { text: '村里、社区领的，停了以后手机刷不了，先上传材料或找镇街', src: ['M07'] },
    { text: '镇村有「粤智助」机器，带身份证就能办', src: ['N17'] },
  ],
};
