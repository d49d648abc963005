import type { WebpackPluginInstance } from 'webpack';

export declare class InitialSizeBudget implements WebpackPluginInstance {
  constructor(options: { readonly pages: readonly string[]; readonly limitKilobytes: number });
  apply: WebpackPluginInstance['apply'];
}
