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
  differs: [
    {
      flows: ['alipay'],
      places: ['440300'],
      where: '深圳',
      what: '当地写明支付宝「市民中心」能办，里面怎么点没写',
      src: [6],
    },
    { flows: ['silent-match'], places: ['440605'], where: '佛山南海 2025年11月', what: '91%', src: ['C26'] },
    {
      flows: ['counter'],
      places: ['440800'],
      where: '湛江（村里、社区领的）',
      what: '户籍地社保、镇街、村居党群服务中心、邮储银行；不收费',
      src: [3],
    },
    { flows: ['late-online'], places: ['440606'], where: '佛山顺德', what: '下个月接着发，停的也补', src: ['M03'] },
    {
      flows: ['late-online'],
      where: '广东',
      what: '从第 13 个月起停；村里社区领的，停了以后手机刷不了',
      src: ['M07', 4, 3],
    },
    {
      flows: ['help-parent'],
      where: '广东',
      what: '「为他人办理」→ 填姓名、身份证号，核对 → 老人刷脸 →「认证结果查询」',
      src: [8],
    },
    { flows: ['bank'], places: ['440800'], where: '湛江（村里、社区领的）', what: '邮政储蓄银行', src: [3] },
    {
      flows: ['abroad'],
      places: ['440700'],
      where: '江门',
      what: '两次不超过 12 个月；填表时可代他人申请',
      src: ['X08'],
    },
    {
      flows: ['hk-macao-taiwan'],
      places: ['440100'],
      where: '广州 2022',
      what: '香港民政总署／工联会；澳门民政总署／工联会或社会保障基金盖章；台湾公证书',
      src: ['X12'],
    },
    {
      flows: ['cannot-blink'],
      places: ['441500'],
      where: '汕尾',
      what: '老人手拿身份证和当天日历拍照，交给社保',
      src: ['M08'],
    },
    { flows: ['suspended'], where: '广东', what: '第 13 个月起停；申请、审核通过后，下个月接着发', src: [3, 4] },
    { flows: ['last-time'], where: '广东', what: '粤省事「认证结果查询」', src: [8] },
  ],
};
