// The package declares the types of its plugins only. Of a manifest, here stands what is touched.

declare module '@custom-elements-manifest/analyzer/index.js' {
  import type typescript from 'typescript';

  export interface Described {
    name: string;
    description?: string;
    type?: { text: string };
  }

  export interface Member extends Described {
    kind: 'field' | 'method';
    attribute?: string;
    readonly?: boolean;
    privacy?: 'public' | 'protected' | 'private';
  }

  export interface Attribute extends Described {
    fieldName?: string;
  }

  export interface Declaration extends Described {
    tagName?: string;
    summary?: string;
    members?: Member[];
    attributes?: Attribute[];
    events?: Described[];
  }

  export interface Module {
    kind: 'javascript-module';
    path: string;
    declarations: Declaration[];
    exports: {
      kind: string;
      name?: string | undefined;
      declaration?: { name?: string; module?: string };
    }[];
  }

  export interface Manifest {
    modules: Module[];
  }

  export const ts: typeof typescript;
  export function create(options: {
    modules: readonly typescript.SourceFile[];
    plugins: readonly object[];
    context: { dev: boolean };
  }): Manifest;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
