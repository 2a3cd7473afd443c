export default definePageConfig({
  navigationBarTitleText: '加一位长辈',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
