/** What the build has written, which is not there when the types are checked on a fresh clone. */
declare module '*/custom-elements.json' {
  const manifest: {readonly modules: readonly unknown[]};
  export default manifest;
}
declare module '*/design-tokens.json' {
  const tokens: Record<string, unknown>;
  export default tokens;
}

/** A page of docs. */
declare module '*.mdx' {
  const page: import('react').ComponentType;
  export default page;
}
