export default definePageConfig({
  navigationBarTitleText: '爸妈认证提醒',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
