/** Folder of the frames, as `createSandboxApp` wants it. */
export const frames: string;
/** Makes the frames: their scripts, pages and styles. */
export function bundleFrames(): Promise<void>;
/** Makes the server and answers its file, to be imported. */
export function bundleServer(): Promise<string>;
