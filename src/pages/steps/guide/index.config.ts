export default definePageConfig({
  navigationBarTitleText: '一步一步办',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
