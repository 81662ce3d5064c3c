/** Not a page: the build makes this a file of its own, which answer pages load instead of Remix. */
export const handle = {
  takeOver: () => import('~/answering/take-over').then((script) => script.takeOver()),
};
