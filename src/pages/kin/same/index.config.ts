export default definePageConfig({
  navigationBarTitleText: '是同一位吗',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
