import path from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { InitialSizeBudget } from './scripts/initialSizeBudget.mjs';

const root = import.meta.dirname;
// Each page is an HTML file that names its script; the file's own name becomes the page's address.
const pages = {
  tab: './src/surfaces/personalTab/tab.html',
  panel: './src/surfaces/meetingPanel/panel.html',
  outlook: './src/surfaces/outlookPane/outlook.html',
  admin: './src/surfaces/admin/admin.html',
  redirect: './src/hosts/redirect.html',
  popup: './src/hosts/popup.html',
};

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' }, reactCompiler: true },
    },
  },
};

/** @returns {import('webpack').Configuration} */
export default function config(_env, { mode = 'production' } = {}) {
  return {
    // No cache on disk: with webpack 5.112 a second build writes pages whose script tags are empty.
    cache: false,
    context: root,
    // Never eval: the content-security policy forbids it in every mode.
    devtool: 'source-map',
    entry: pages,
    mode,
    module: {
      rules: [
        { exclude: /node_modules/, test: /\.tsx?$/, use: swc },
        // Fetched as it is, when a proof is asked for. Not every server knows what an .mjs file is.
        { generator: { filename: 'assets/[name].[contenthash:8].js' }, test: /highs\.mjs$/, type: 'asset/resource' },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          exclude: /highs/,
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { ecma: 2022, passes: 2 }, mangle: true },
        }),
      ],
      splitChunks: {
        cacheGroups: {
          react: {
            chunks: 'all',
            name: 'react',
            priority: 30,
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
          },
        },
        // The pages of sign-in must stand alone: a hidden frame may load nothing but its own script.
        chunks: ({ name }) => !/redirect|popup/.test(name ?? ''),
        maxInitialRequests: 12,
      },
    },
    output: {
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      clean: true,
      filename: 'assets/[name].[contenthash:8].js',
      htmlFilename: '[name].html',
      path: path.join(root, 'dist'),
      trustedTypes: { policyName: 'turnabout#webpack' },
    },
    performance: false,
    plugins:
      mode === 'production'
        ? [new InitialSizeBudget({ pages: ['tab', 'panel', 'outlook', 'admin'], limitKilobytes: 200 })]
        : [],
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    stats: 'errors-warnings',
    target: ['web', 'es2022'],
  };
}
