export default definePageConfig({
  navigationBarTitleText: '错过了怎么办',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
