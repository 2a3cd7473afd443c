/**
 * What is kept where. docs/privacy.zh-CN.md begins with these words and goes on item by item; the privacy guideline in
 * WeChat says the same in its own form.
 */
export const keptWhere: readonly { where: string; what: string }[] = [
  {
    where: '这个手机上',
    what: '长辈的称呼、发钱的地方、领的是哪一种、日子，当地要问的年纪和住哪儿，办到第几步，字的大小。',
  },
  {
    where: '提醒服务里',
    what: '同样的称呼、地方、种类、日子、年纪和住哪儿，谁哪天办的，几点提醒，您点过的「这里不对」，还有微信给您的编号，好把消息发给您。没接上服务就没有这一份。',
  },
  {
    where: '一起照看的家里人看得见',
    what: '这几位长辈的事，谁哪天办的，家里叫您什么，您哪天加入，还会收到几条。您叫长辈什么、几点提醒，只有您看得见。',
  },
  { where: '存多久', what: '每条消息最多 584 天；长辈和日子，到您删掉为止。' },
  { where: '发出去的卡片里', what: '称呼、地方、种类和您选的回答。没有日子，没有名字。' },
  { where: '哪儿都不存', what: '姓名、身份证号、卡号、手机号、脸，和您贴进来的消息。' },
];
