import path from 'node:path';
import zlib from 'node:zlib';

/**
 * Prints what each page loads before it can be used, gzipped, and fails the build when a page is over the limit.
 * Kilobytes are 1,000 bytes. What a page loads later, on demand, does not count.
 */
export class InitialSizeBudget {
  constructor({ pages, limitKilobytes }) {
    this.pages = pages;
    this.limitKilobytes = limitKilobytes;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('InitialSizeBudget', (compilation) => {
      for (const page of this.pages) {
        const kilobytes = gzippedKilobytes(compilation, initialScripts(compilation, page));
        console.log(`${page}: ${kilobytes.toFixed(1)} kB gzip of initial JavaScript, at most ${this.limitKilobytes}`);
        if (kilobytes > this.limitKilobytes) {
          const message = `${page} loads ${kilobytes.toFixed(1)} kB gzip at first, more than ${this.limitKilobytes}`;
          compilation.errors.push(new Error(message));
        }
      }
    });
  }
}

function initialScripts(compilation, page) {
  const scripts =
    compilation.entrypoints
      .get(page)
      ?.getFiles()
      .filter((file) => file.endsWith('.js')) ?? [];
  if (scripts.length === 0) {
    compilation.errors.push(new Error(`${page} has no script: the budget would pass for nothing`));
  }
  return scripts;
}

function gzippedKilobytes({ compiler, outputOptions }, files) {
  const sizes = files.map((file) => {
    const content = compiler.outputFileSystem.readFileSync(path.join(outputOptions.path, file));
    return zlib.gzipSync(content, { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
