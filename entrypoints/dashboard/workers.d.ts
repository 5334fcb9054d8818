/** Vite bundles such a module as a worker. (`new Worker(new URL(…))` it does not find: WXT replaces `import.meta.url`.) */
declare module '*?worker' {
  const WorkerOfModule: new () => Worker;
  export default WorkerOfModule;
}
