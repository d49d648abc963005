import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A file below a folder as an answer: 404 when it is not there, or when the name leads out of the folder. */
export async function fileAnswer(
  folder: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const file = path.join(folder, name);
  const content = file.startsWith(folder + path.sep) ? await contentOf(file) : undefined;
  if (content === undefined) {
    return new Response(`There is no ${name} here.`, { status: 404 });
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return new Response(new Uint8Array(content), {
    headers: { 'cache-control': 'no-cache', 'content-type': type, 'x-content-type-options': 'nosniff', ...headers },
  });
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) {
      return undefined;
    }
    throw error;
  }
}
