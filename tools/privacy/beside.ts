import { terms } from './terms.ts';

/** What lies outside the database, or with somebody else. */
export const beside: readonly { where: string; what: string; until: string }[] = [
  {
    where: '发送的流水（`JOURNAL`，`calls-日期`）',
    what: '每次交给微信：时刻、消息的随机编号、收没收。没有微信编号，没有长辈。恢复备份以后不重发，靠的是它',
    until: terms.calls,
  },
  {
    where: '删除的流水（`erased-日期`）',
    what: '谁要求过删掉：只有随机编号。恢复备份以后再删一遍，靠的是它',
    until: terms.erasures,
  },
  {
    where: '家里的流水（`families-日期`）',
    what: '谁离开、被请出了哪个家，哪位长辈不再提醒或删掉了，谁关了、又开了提醒：只有随机编号。恢复备份以后再做一遍，靠的是它',
    until: terms.erasures,
  },
  {
    where: '部署的人的流水（`operator-日期`）',
    what: '停下了、接着发了哪个模板，什么时候恢复过备份。没有谁',
    until: terms.erasures,
  },
  {
    where: '日志',
    what: '哪个地址、多久、成没成，出了什么错，消息的随机编号。没有微信编号、令牌、称呼、地方、日子和网络地址',
    until: terms.operator,
  },
  { where: '监控的数（`/metrics`）', what: '各种条数和快慢，没有谁', until: terms.operator },
  {
    where: '告警（`ALARM_WEBHOOK`）',
    what: '哪一种毛病、代码、消息的随机编号',
    until: terms.operator,
  },
  {
    where: '还没告警出去的（`untold-…`，和流水在一处）',
    what: '同样的，对方还没收下的那几条',
    until: '对方收下就删',
  },
  {
    where: '备份（`npm run backup`）',
    what: '那一刻的整个数据库。之后删掉的人，那份里还在，直到部署的人删掉那份；从它恢复，会按流水再删一遍（PostgreSQL 要设了 JOURNAL）',
    until: terms.operator,
  },
  {
    where: 'PostgreSQL 的磁盘',
    what: '删掉的人当时就查不到了；页面和日志（WAL）里的字节，要等数据库自己清理，operating.md 里写着怎么办',
    until: terms.operator,
  },
  {
    where: '交给微信的',
    what: '发提醒：您的微信编号、称呼、哪种认证、哪天前办、点开的那一页。登录：微信给的一次性登录码。记进日历要签名的：也用一次登录码，换来的密钥用完就丢',
    until: '按微信的规定',
  },
  {
    where: '发出去的卡片',
    what: '标题和图里没有日子和地方。点开的地址里是称呼、地方、种类、您选的回答，或一个随机编号',
    until: '在聊天里，谁也收不回',
  },
  { where: '手机日历、相册、剪贴板', what: '您点了才放进去的', until: '您自己删' },
];
