export default definePageConfig({
  navigationBarTitleText: '查一个地方',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
