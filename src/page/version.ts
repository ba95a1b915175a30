/** The version of the package. The build puts that of package.json in its place. */
export const version: string = 'development';
