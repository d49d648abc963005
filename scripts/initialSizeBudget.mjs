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

/** The scripts that the page's own HTML names. */
function initialScripts(compilation, page) {
  const html = emitted(compilation, `${page}.html`).toString('utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, file]) => file);
  if (scripts.length === 0) {
    compilation.errors.push(new Error(`${page} has no script: the budget would pass for nothing`));
  }
  return scripts;
}

function gzippedKilobytes(compilation, files) {
  const sizes = files.map((file) => zlib.gzipSync(emitted(compilation, file), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const emitted = ({ compiler, outputOptions }, file) =>
  compiler.outputFileSystem.readFileSync(path.join(outputOptions.path, file));
