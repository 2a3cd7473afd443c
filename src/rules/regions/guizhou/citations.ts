import type { Citation } from '../../book/citation-schema.ts';

export const citations: readonly Citation[] = [
  {
    id: 0,
    title: '紫云自治县社会保险事业局关于社会保险待遇资格认证的通知',
    publisher: '紫云自治县人社局',
    date: '2022-03-16',
    url: 'http://www.gzzy.gov.cn/zwgk/zdlyxxgk/shsyjzdms/shbx/202403/t20240319_83958199.html',
    kind: 'government',
  },
  {
    id: 1,
    title: '织金县2024年上半年城乡居民基本养老保险待遇领取资格认证公告',
    publisher: '织金县城乡居民养老保险服务中心',
    date: '2024-03-01',
    url: 'http://gz.people.com.cn/BIG5/n2/2024/0301/c405871-40762118.html',
    kind: 'repost',
  },
];
