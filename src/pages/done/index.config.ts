export default definePageConfig({
  navigationBarTitleText: '办好了',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
